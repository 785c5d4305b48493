// How smoothly slides turn: opens a presentation of a running Platen in Chromium, turns twenty slides and counts the
// frames the compositor presented and dropped meanwhile.
import { parseArgs } from 'node:util'
import { type CDPSession, chromium } from '@playwright/test'
import { resolveChromium } from '#plugins/exports/chromium/resolve-chromium.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { url: text, design: text, email: text, password: text } })
const { url, design, email = 'designer@platen.local', password } = values
if (!url || !design || !password) {
  console.error(
    'npm run bench:present -- --url http://localhost:3000 --design ID --password … [--email designer@platen.local]',
  )
  process.exit(2)
}

const TURNS = 20
/** Between two turns: longer than one takes to fade, shorter than a speaker ever is. */
const PAUSE_MS = 450

type TraceEvent = { args?: { frame_reporter?: { state?: string; affects_smoothness?: boolean } } }

const traced = async (session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[]))) // CDP leaves their shape open
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['cc', 'benchmark'] },
  })
  await run()
  await session.send('Tracing.end')
  await done
  return events
}

const { executablePath, args, env } = await resolveChromium()
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const signedIn = await context.request.post(`${url}/api/users/login`, { data: { email, password } })
  if (!signedIn.ok()) throw new Error(`Signing in answered ${signedIn.status()}.`)
  const page = await context.newPage()
  await page.goto(`${url}/en/designs/${design}/present`)
  await page.waitForSelector('[data-look=shown] iframe')
  await page.waitForTimeout(3_000)
  const session = await context.newCDPSession(page)
  // As text: functions that pass through tsx carry a helper the page does not have.
  await page.evaluate(
    'stamps = []; (function look(now) { if (now) stamps.push(now); requestAnimationFrame(look) })()',
  )
  const events = await traced(session, async () => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(PAUSE_MS)
    }
  })
  const stamps = await page.evaluate<number[]>('stamps')
  const gaps = stamps.slice(1).map((stamp, index) => stamp - (stamps[index] ?? stamp))
  const frames = events.flatMap(({ args: told }) => told?.frame_reporter ?? [])
  const presented = frames.filter(({ state = '' }) => state.includes('PRESENTED')).length
  const dropped = frames.filter(({ state = '' }) => state.includes('DROPPED'))
  const seen = dropped.filter((frame) => frame.affects_smoothness)
  const shown = await page.locator('[data-look=shown]').getAttribute('data-slide')
  console.log(`${TURNS} turns, now on slide ${shown}`)
  console.log(
    `compositor: ${presented} frames presented, ${dropped.length} dropped, ${seen.length} of them while something moved`,
  )
  const sorted = gaps.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  const late = gaps.filter((gap) => gap > 25).length
  console.log(
    `animation frames: ${gaps.length}, median ${at(0.5)} ms, 99 % within ${at(0.99)} ms, ${late} later than 25 ms`,
  )
} finally {
  await browser.close()
}
