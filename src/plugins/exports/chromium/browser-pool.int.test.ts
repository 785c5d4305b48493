import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterEach, expect, test } from 'vitest'
import { BrowserPool } from './browser-pool.ts'
import { type LeasedPage } from './leased-page.ts'
import { memoryOf } from './memory-of.ts'

const pools: BrowserPool[] = []
const poolOf = (...limits: ConstructorParameters<typeof BrowserPool>) => {
  const pool = new BrowserPool(...limits)
  pools.push(pool)
  return pool
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()))
})

const browserPid = (page: LeasedPage) => page.use(async (tab) => tab.browser().process()?.pid ?? 0)
const text = (page: LeasedPage) => page.use((tab) => tab.evaluate(() => document.body.innerText))
const isAlive = async (group: number) => ((await memoryOf(group)) ?? 0) > 0

test('one browser serves documents after one another, each in a context of its own', async () => {
  const pool = poolOf({ tabs: 1 })
  const pids = []
  for (const name of ['first', 'second']) {
    await using page = await pool.lease()
    await page.show(
      `<!doctype html><title>t</title><body>${name}<script>document.body.append(' script')</script>`,
    )
    expect(await text(page)).toBe(name)
    pids.push(await browserPid(page))
  }
  expect(pids[0]).toBe(pids[1])
})

test('a tab is used again for its owner only, emptied and still without scripts', async () => {
  const pool = poolOf({ tabs: 2, documentsPerTab: 3 })
  const seen: Page[] = []
  const one = (owner: string | undefined) =>
    pool.run(
      async (page) => {
        expect(await text(page)).toBe('')
        await page.show(
          `<!doctype html><title>t</title><body>${owner}<script>document.body.append('!')</script>`,
        )
        expect(await text(page)).toBe(String(owner))
        seen.push(await page.use(async (tab) => tab))
      },
      { owner },
    )
  for (const owner of ['a', 'a', 'b', 'a', 'a', undefined, undefined]) await one(owner)
  const [first, second, other, third, fourth, nobodys, nobodysNext] = seen
  expect(second).toBe(first)
  expect(other).not.toBe(first)
  expect(third).toBe(first)
  expect(fourth).not.toBe(first)
  expect(nobodysNext).not.toBe(nobodys)
})

test('a tab in which something failed is not used again, and one that waits too long is closed', async () => {
  const pool = poolOf({ tabs: 1, keepTabMs: 50 })
  const tabOf = (page: LeasedPage) => page.use(async (tab) => tab)
  const failed = await pool.run(
    async (page) => {
      await page.inPage(() => document.querySelector('###')).catch(() => undefined)
      return page
    },
    { owner: 'a' },
  )
  const fresh = await pool.run(tabOf, { owner: 'a' })
  expect(fresh).not.toBe(await tabOf(failed))
  await expect.poll(() => fresh.isClosed()).toBe(true)
})

test('no more tabs are open than there may be, and the queue is bounded', async () => {
  const pool = poolOf({ tabs: 1, queue: 1 })
  const first = await pool.lease()
  const second = pool.lease()
  await expect(pool.lease()).rejects.toMatchObject({ code: 'exports.busy', retryable: true })
  expect(pool.load).toEqual({ taken: 1, waiting: 1 })
  await first[Symbol.asyncDispose]()
  await (await second)[Symbol.asyncDispose]()
  expect(pool.load).toEqual({ taken: 0, waiting: 0 })
})

test('a caller that gives up leaves the queue and its tab', async () => {
  const pool = poolOf({ tabs: 1 })
  const stop = new AbortController()
  await using page = await pool.lease({ signal: stop.signal })
  const waiting = pool.lease({ signal: stop.signal })
  const forever = page.use(() => new Promise(() => undefined))
  stop.abort(new Error('cancelled'))
  await expect(waiting).rejects.toThrow('cancelled')
  await expect(forever).rejects.toThrow('cancelled')
})

test('a browser is replaced after its share of documents and when it has grown', async () => {
  const counted = poolOf({ tabs: 1, recycleAfterDocuments: 2 })
  const pids: number[] = []
  for (let document = 0; document < 3; document += 1) pids.push(await counted.run(browserPid))
  expect(pids[0]).toBe(pids[1])
  expect(pids[2]).not.toBe(pids[1])
  await expect.poll(() => isAlive(pids[0] ?? 0), { timeout: 5_000 }).toBe(false)

  const weighed = poolOf({ tabs: 1, recycleAtBytes: 1, watchMs: 20 })
  const before = await weighed.run(browserPid)
  await expect.poll(() => isAlive(before), { timeout: 5_000 }).toBe(false)
  expect(await weighed.run(browserPid)).not.toBe(before)
})

test('nothing of a browser stays on the disk, however it or its worker ended', async () => {
  const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('platen-browser-'))
  const ended = spawnSync(process.execPath, ['-e', ''])
  const stale = await mkdtemp(join(tmpdir(), `platen-browser-${ended.pid}-`))
  const mine = async () => (await left()).filter((name) => name.includes(`-${process.pid}-`)).length
  const pool = poolOf({ tabs: 1 })
  const pid = await pool.run(browserPid)
  expect(await left()).not.toContain(basename(stale))
  expect(await mine()).toBe(1)
  process.kill(-pid, 'SIGKILL')
  await expect.poll(mine, { timeout: 5_000 }).toBe(0)
  await pool.run(browserPid)
  await pool.close()
  expect(await mine()).toBe(0)
})

test('an idle browser ends, and so does every browser of a closed pool', async () => {
  const pool = poolOf({ tabs: 1, idleMs: 50 })
  const idle = await pool.run(browserPid)
  await expect.poll(() => isAlive(idle), { timeout: 5_000 }).toBe(false)
  const next = await pool.run(browserPid)
  await pool.close()
  expect(await isAlive(next)).toBe(false)
  await expect(pool.lease()).rejects.toThrow('closed')
})
