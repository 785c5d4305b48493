import { setTimeout as sleep } from 'node:timers/promises'
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

test('a document that never gets ready ends by the clock, with its processes, and the next one works', async () => {
  const pool = poolOf({ tabs: 2 })
  let guilty = 0
  let innocentTries = 0
  const hostile = pool.run(
    async (page) => {
      guilty = await browserPid(page)
      await page.show(`<!doctype html><title>t</title><body>${'<div><span>'.repeat(400)}`)
      await page.use(() => new Promise(() => undefined))
    },
    { documentMs: 3_000 },
  )
  await sleep(500)
  const innocent = pool.run(async (page) => {
    innocentTries += 1
    await page.show('<!doctype html><title>t</title><body>innocent')
    if (innocentTries === 1) await page.use(() => new Promise(() => undefined))
    return text(page)
  })
  await expect(hostile).rejects.toMatchObject({ code: 'exports.too-heavy', status: 422 })
  await expect(innocent).resolves.toBe('innocent')
  expect(innocentTries).toBe(2)
  await expect.poll(() => isAlive(guilty), { timeout: 5_000 }).toBe(false)
})

test('a killed browser loses no document: each is done again', async () => {
  const pool = poolOf({ tabs: 2 })
  let killed = false
  const one = (name: string) =>
    pool.run(async (page) => {
      await page.show(`<!doctype html><title>t</title><body>${name}`)
      if (name === 'a' && !killed) {
        killed = true
        process.kill(-(await browserPid(page)), 'SIGKILL')
      }
      await sleep(200)
      return text(page)
    })
  expect(await Promise.all(['a', 'b', 'c'].map(one))).toEqual(['a', 'b', 'c'])
})

test('a document that ends its browser twice fails and says so', async () => {
  const pool = poolOf({ tabs: 1 })
  const work = pool.run(async (page) => {
    process.kill(-(await browserPid(page)), 'SIGKILL')
    await page.use(() => new Promise(() => undefined))
  })
  await expect(work).rejects.toMatchObject({ code: 'exports.crashed', retryable: true })
})

test('a tab that crashes takes only its own document with it', async () => {
  const pool = poolOf({ tabs: 2 })
  await using steady = await pool.lease()
  await using crashing = await pool.lease()
  const pid = await browserPid(steady)
  const crash = crashing.use(async (tab) => {
    const session = await tab.createCDPSession()
    await session.send('Page.crash')
  })
  await expect(crash).rejects.toThrow('Chromium ended before the document was done.')
  await steady.show('<!doctype html><title>t</title><body>steady')
  expect(await text(steady)).toBe('steady')
  expect(await browserPid(steady)).toBe(pid)
})
