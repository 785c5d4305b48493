import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { launch } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attackPage } from '../testing/attack-page.ts'
import { startCanary } from '../testing/canary.ts'
import { readNetLog } from '../testing/net-log.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { BrowserPool } from './browser-pool.ts'
import { inherited } from './inherited.ts'
import { resolveChromium } from './resolve-chromium.ts'

// Meta refreshes, speculation rules and connections that are tried again act after the load event.
const patienceMs = 2_500

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'platen-wall-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(['off', 'on'])(
  'with scripts %s, nothing in a document gets out',
  async (scripts) => {
    await using canary = await startCanary()
    const log = path.join(folder, `${scripts}.json`)
    const pool = new BrowserPool({ tabs: 1, closeMs: 20_000, switches: [`--log-net-log=${log}`] })
    const html = attackPage(canary)
    const printed = await pool.run(async (page) => {
      if (scripts === 'on') await page.use((tab) => tab.setJavaScriptEnabled(true))
      // With scripts on, the document may never finish loading; what it does meanwhile is what is looked at.
      const shown = page.show(html).catch(() => undefined)
      await Promise.race([shown, sleep(patienceMs)])
      const ran = () => page.inPage(() => document.documentElement.dataset['ran'] ?? 'no')
      await expect.poll(ran, { timeout: 20_000 }).toBe(scripts === 'on' ? 'yes' : 'no')
      const bytes = await Promise.race([page.pdf(), sleep(patienceMs)])
      await page.resize({ width: 800, height: 600, scale: 1 })
      await Promise.race([
        page.picture({ y: 0, width: 800, height: 600 }).catch(() => undefined),
        sleep(patienceMs),
      ])
      await sleep(patienceMs)
      return bytes
    })
    await pool.close()

    expect([...canary.channels()]).toEqual([])
    expect({ connections: canary.connections(), datagrams: canary.datagrams() }).toEqual({
      connections: 0,
      datagrams: 0,
    })
    // What Chromium itself says it tried: nothing but the proxy that is not there, and no name.
    const tried = await readNetLog(log)
    expect(tried.connects.filter((address) => address !== '127.0.0.1:9')).toEqual([])
    expect(tried.names).toEqual([])
    expect(tried.datagrams).toBe(0)
    if (scripts === 'off') {
      const { pages } = await readPdf(printed ?? new Uint8Array())
      const text = pages.map((page) => page.text).join(' ')
      expect(text).toContain('Leak')
      expect(text).not.toContain(
        ((await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')[0] ?? '') || '\0',
      )
    }
  },
  60_000,
)

test('outside the wall the same document gets out in dozens of ways', async () => {
  await using canary = await startCanary()
  const { args, env = {}, executablePath } = await resolveChromium()
  const log = path.join(folder, 'outside.json')
  const browser = await launch({
    args: [...args, `--log-net-log=${log}`],
    env: { ...inherited(), ...env },
    executablePath,
    headless: 'shell',
    pipe: true,
  })
  const page = await browser.newPage()
  await page.setContent(attackPage(canary), { timeout: patienceMs }).catch(() => undefined)
  await expect.poll(() => canary.channels().size, { timeout: 25_000 }).toBeGreaterThan(50)
  await expect.poll(() => canary.datagrams(), { timeout: 25_000 }).toBeGreaterThan(0)
  await browser.close()
  const kinds = [
    'img',
    'css-font',
    'iframe',
    'prefetch',
    'fetch',
    'websocket',
    'beacon',
    'srcdoc',
    'svg-image',
  ]
  expect([...canary.channels()]).toEqual(expect.arrayContaining(kinds))
  const tried = await readNetLog(log)
  expect(tried.names.join()).toContain('canary.example')
  expect(tried.connects.join()).toContain('169.254.169.254')
  expect(tried.datagrams).toBeGreaterThan(0)
}, 40_000)
