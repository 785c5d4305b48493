import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow } from '#plugins/ai/testing/follow.ts'
import { randomFrom } from '../../scripts/chaos/rehearsal.ts'
import { startOpenAIServer } from '../support/wire/openai-server.ts'
import type { WireRequest, WireServer } from '../support/wire/wire-server.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'

/** More of it: `PLATEN_CHAOS_KILLS=5 PLATEN_CHAOS_SEED=7 npx vitest run --project integration tests/jobs/deck-crashes`. */
const kills = Number(process.env['PLATEN_CHAOS_KILLS'] ?? 1)
const seed = Number(process.env['PLATEN_CHAOS_SEED'] ?? 1)
const random = randomFrom(seed)

const SLIDES = 40
const titles = Array.from({ length: SLIDES }, (_, index) => `Slide number ${index + 1} of the deck`)
const pages = titles.map((title) => ({ title, layout: 'slides-content', idea: '', points: [], part: null }))

/** A plan, or the page its prompt asks for. */
const write = ({ body }: WireRequest): string => {
  const asked = JSON.stringify(body)
  if (asked.includes('You are the editor'))
    return JSON.stringify({ title: 'Forty', language: 'en', theme: 'ledger', pages })
  const number = /Write page (\d+):/.exec(asked)?.[1] ?? '0'
  const blocks = [
    { blockType: 'heading', title: `Renamed ${number}`, lead: `Only slide ${number} says this.` },
  ]
  return JSON.stringify({ blocks, notes: `Say what slide ${number} is for.` })
}

let provider: WireServer
let platen: TestPlaten
let designer: TestUser
const children: ChildProcess[] = []
beforeAll(async () => {
  provider = await startOpenAIServer({ write, slowMs: 400 })
  platen = await testPlaten({ env: { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: `${provider.url}/v1` } })
  designer = await platen.makeUser()
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await platen.close()
  await provider[Symbol.asyncDispose]()
})

const load = async (): Promise<ChildProcess> => {
  const child = fork('tests/jobs/deck-worker.ts', [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  children.push(child)
  const [word] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown]
  if (word !== 'ready') throw new Error(`The worker could not be loaded; it ended with ${String(word)}.`)
  return child
}
const ask = async (method: 'GET' | 'POST', path: string, body?: object) =>
  (await platen.api(method, `/api/${path}`, { as: designer, ...(body ? { body } : {}) })).body

/** Kills the worker at a moment of the job and lets the next one go on, some times. */
const rehearse = async (job: string, times: number, worker: ChildProcess): Promise<ChildProcess> => {
  let current = worker
  for (let kill = 1; kill <= times; kill += 1) {
    const next = load()
    const attemptOf = async () => {
      const { rows } = await platen.payload.db.pool.query(
        'select attempts::int, status from jobs where id = $1',
        [job],
      )
      return rows[0] as { attempts: number; status: string }
    }
    await expect
      .poll(attemptOf, { timeout: 30_000, interval: 20 })
      .toMatchObject({ attempts: kill, status: 'running' })
    await sleep(random() * 900)
    expect((await attemptOf()).status).toBe('running')
    current.kill('SIGKILL')
    current = await next
    current.send('go')
  }
  return current
}

test(
  `a deck of ${SLIDES} slides whose worker is killed ${kills} times has each slide once, in order`,
  { timeout: 60_000 + 30_000 * kills },
  async () => {
    let worker = await load()
    worker.send('go')
    const { design, job } = await ask('POST', 'slides/outline', {
      prompt: 'Forty',
      pages: SLIDES,
      images: false,
    })
    // One of the deaths meets the plan, the others the slides.
    worker = await rehearse(job.id, Math.min(1, kills - 1), worker)
    const outlined = await follow(platen, job.id)
    expect(outlined.end).toMatchObject({ status: 'succeeded' })
    expect(outlined.events.filter(({ type }) => type === 'outline')).toHaveLength(1)

    const accepted = await ask('POST', `designs/${design.id}/outline/accept`)
    await rehearse(accepted.job.id, kills - 1, worker)
    const { events, end } = await follow(platen, accepted.job.id)
    expect(end).toMatchObject({ status: 'succeeded' })
    expect(events.filter(({ type }) => type === 'end')).toHaveLength(1)

    const made = await ask('GET', `designs/${design.id}?draft=true&depth=0`)
    const slides = made.pages as { id: string; notes: string; blocks: { title: string; lead: string }[] }[]
    expect(slides.map(({ blocks: [first] }) => first?.title)).toEqual(titles)
    expect(slides.map(({ blocks: [first] }) => first?.lead)).toEqual(
      titles.map((_, index) => `Only slide ${index + 1} says this.`),
    )
    expect(new Set(slides.map(({ id }) => id)).size).toBe(SLIDES)
    expect(made.provenance.pages.map(({ page }: { page: string }) => page)).toEqual(
      slides.map(({ id }) => id),
    )
    // What was finished is not written again: only what was under way when a worker died.
    const written = provider.requests.filter(({ body }) => JSON.stringify(body).includes('Write page'))
    expect(written.length).toBeLessThanOrEqual(SLIDES + 8 * Math.max(0, kills - 1))
  },
)
