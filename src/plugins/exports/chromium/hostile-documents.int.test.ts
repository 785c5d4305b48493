import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, afterEach, expect, test } from 'vitest'
import { hostileDocuments, hugeDataUri } from '../testing/hostile-documents.ts'
import { BrowserPool } from './browser-pool.ts'
import { type LeasedPage } from './leased-page.ts'
import { memoryOf } from './memory-of.ts'

const documentMs = 800
const pool = new BrowserPool({ tabs: 2 })
const pools: BrowserPool[] = []

afterAll(() => pool.close())
afterEach(() => Promise.all(pools.splice(0).map((each) => each.close())))

const browserPid = (page: LeasedPage) => page.use(async (tab) => tab.browser().process()?.pid ?? 0)
const isAlive = async (group: number) => ((await memoryOf(group)) ?? 0) > 0
const plain = '<!doctype html><html lang="en"><title>t</title><body>innocent'
const innocent = (from: BrowserPool) =>
  from.run(async (page) => {
    await page.show(plain)
    return page.inPage(() => document.body.innerText)
  })

test.each(Object.entries(hostileDocuments))(
  '%s: it ends, and costs nobody else',
  async (_, made) => {
    const html = made()
    const began = performance.now()
    let guilty = 0
    const outcome = pool
      .run(
        async (page) => {
          guilty = await browserPid(page)
          await page.show(html)
          await page.pdf()
          await page.resize({ width: 1280, height: 720, scale: 1 })
          await page.picture({ y: 0, width: 1280, height: 720 })
        },
        { documentMs },
      )
      .then(
        () => 'written',
        (failure: { code?: string }) => failure.code,
      )
    await sleep(200)
    const beside = innocent(pool)
    const end = await outcome
    // A start of a browser, its end, and a machine that is busy with both.
    expect(performance.now() - began).toBeLessThan(documentMs + 10_000)
    expect(['written', 'exports.too-heavy']).toContain(end)
    expect(await beside).toBe('innocent')
    expect(await innocent(pool)).toBe('innocent')
    if (end !== 'written') await expect.poll(() => isAlive(guilty), { timeout: 5_000 }).toBe(false)
  },
  40_000,
)

test('most of them are refused: the list is worth its name', async () => {
  const small = new BrowserPool({ tabs: 1, documentMs: 400 })
  pools.push(small)
  const html = hostileDocuments['counters without end']?.() ?? ''
  await expect(small.run((page) => page.show(html))).rejects.toMatchObject({
    code: 'exports.too-heavy',
    status: 422,
    retryable: false,
  })
})

test('half a gigabyte of HTML, or of files, never reaches a browser', async () => {
  const html = hugeDataUri()
  const began = performance.now()
  await expect(pool.run((page) => page.show(html))).rejects.toMatchObject({ code: 'exports.too-heavy' })
  expect(performance.now() - began).toBeLessThan(documentMs)
  const files = new Map([['https://a.invalid/', { type: 'image/png', bytes: new Uint8Array(500_000_000) }]])
  const work = pool.run((page) => page.show({ html: plain, files }))
  await expect(work).rejects.toMatchObject({ code: 'exports.too-heavy' })
})

test('a PDF that grows past what a worker can hold is given up', async () => {
  const small = new BrowserPool({ tabs: 1, fileBytes: 300_000 })
  pools.push(small)
  const noise = randomBytes(600_000)
  const picture = await sharp(noise, { raw: { width: 500, height: 400, channels: 3 } })
    .png()
    .toBuffer()
  const html = `<!doctype html><title>t</title><body><img src="data:image/png;base64,${picture.toString('base64')}">`
  const work = small.run(async (page) => {
    await page.show(html)
    return page.pdf()
  })
  await expect(work).rejects.toMatchObject({ code: 'exports.too-heavy' })
})

test('fonts and pictures that are broken hold nothing up', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 251)
  const at = 'https://files.platen.invalid'
  const files = new Map([
    [`${at}/a.woff2`, { type: 'font/woff2', bytes }],
    [`${at}/a.png`, { type: 'image/png', bytes }],
  ])
  const css = `@font-face{font-family:A;src:url(${at}/a.woff2)}body{font-family:A}`
  const html = `<!doctype html><title>t</title><style>${css}</style><body>text<img src="${at}/a.png">`
  const states = await pool.run(async (page) => {
    await page.show({ html, files })
    await page.pdf()
    return page.inPage(() => Array.from(document.fonts, ({ status }) => status))
  })
  expect(states).toEqual(['error'])
})

test('a document that takes the memory twice ends as too heavy and is not tried again', async () => {
  const growing = new BrowserPool({ tabs: 1, watchMs: 50, killAtBytes: (await baseBytes()) + 120e6 })
  pools.push(growing)
  const pids: number[] = []
  const work = growing.run(async (page) => {
    pids.push(await browserPid(page))
    await page.show(hostileDocuments['a million nodes']?.() ?? '')
    await page.use(() => new Promise(() => undefined))
  })
  await expect(work).rejects.toMatchObject({ code: 'exports.too-heavy', retryable: false })
  expect(new Set(pids).size).toBe(2)
  for (const pid of pids) await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
}, 60_000)

test('a browser that has grown gets no more documents, and ends when those it has are done', async () => {
  const growing = new BrowserPool({ tabs: 2, watchMs: 50, recycleAtBytes: (await baseBytes()) + 120e6 })
  pools.push(growing)
  const page = await growing.lease({ owner: 'a' })
  const old = await browserPid(page)
  expect(await growing.run(browserPid, { owner: 'b' })).toBe(old)
  await page.show(`<!doctype html><title>t</title><body>${'<b>x</b><i>y</i>'.repeat(120_000)}`)
  await expect.poll(() => growing.run(browserPid, { owner: 'b' }), { timeout: 30_000 }).not.toBe(old)
  expect(await page.inPage(() => document.querySelectorAll('b').length)).toBe(120_000)
  await page[Symbol.asyncDispose]()
  await expect.poll(() => isAlive(old), { timeout: 5_000 }).toBe(false)
}, 60_000)

test('a browser is replaced when it is old', async () => {
  const aging = new BrowserPool({ tabs: 1, recycleAfterMs: 300 })
  pools.push(aging)
  const old = await aging.run(browserPid)
  await sleep(300)
  expect(await aging.run(browserPid)).not.toBe(old)
  await expect.poll(() => isAlive(old), { timeout: 5_000 }).toBe(false)
})

/** What a warm browser with a document in it weighs here. */
const baseBytes = async () => (await memoryOf(await pool.run(browserPid))) ?? 0
