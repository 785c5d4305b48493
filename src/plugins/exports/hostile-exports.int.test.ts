import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import type { browsers as Browsers } from './chromium/browsers.ts'
import { attackFragment } from './testing/attack-page.ts'
import { startCanary } from './testing/canary.ts'
import { hostileDocuments } from './testing/hostile-documents.ts'
import type { fragments as Fragments } from './testing/hostile-plugin.tsx'
import { sampleDesign } from './testing/sample-design.ts'

let platen: TestPlaten
let person: TestUser
let browsers: typeof Browsers
let fragments: typeof Fragments

beforeAll(async () => {
  platen = await testPlaten({ worker: true, loadConfig: () => import('./testing/hostile-config.ts') })
  // What the config has loaded: these read the environment, too.
  ;({ browsers } = await import('./chromium/browsers.ts'))
  ;({ fragments } = await import('./testing/hostile-plugin.tsx'))
  person = await platen.makeUser()
})

afterAll(() => platen?.close())

const made = async (data: Record<string, unknown>) =>
  (
    await platen.payload.create({
      collection: 'designs',
      data: { ...data, workspace: person.workspace },
      draft: true,
    })
  ).id

const hostile = (name: string, html: string) => {
  fragments.set(name, html)
  const { pages, ...design } = sampleDesign('document', 1)
  const blocks = [{ blockType: 'raw', fragment: name }]
  return made({ ...design, pages: pages.map((page) => ({ ...page, blocks })) })
}

const asked = async (id: string, format: string) => {
  const body = { format }
  const answer = await platen.api('POST', `/api/designs/${id}/exports`, { as: person, body })
  expect(answer.status).toBe(202)
  return answer.body as { export: { id: string }; job: { id: string } }
}

const settled = async (exportId: string) => {
  const read = async () => (await platen.api('GET', `/api/exports/${exportId}`, { as: person })).body
  await expect
    .poll(async () => (await read()).status, { timeout: 60_000 })
    .toMatch(/succeeded|failed|cancelled/)
  return read()
}

const exported = async (id: string, format: string) => settled((await asked(id, format)).export.id)

/** The browser that works at this moment. */
const browserPid = () =>
  browsers().run((page) => page.use(async (tab) => tab.browser().process()?.pid ?? 0), { owner: 'test' })

test('a design with every way out in it is exported, and nothing gets out', async () => {
  await using canary = await startCanary()
  const id = await hostile('ways out', attackFragment(canary))
  for (const format of ['pdf', 'png']) expect((await exported(id, format)).status).toBe('succeeded')
  await sleep(2_500)
  expect([...canary.channels()]).toEqual([])
  expect([canary.connections(), canary.datagrams()]).toEqual([0, 0])
}, 120_000)

test.each(['hasty-pdf', 'hasty-png'])(
  'a design too heavy for %s ends by the clock, once, with a sentence; others are written meanwhile',
  async (format) => {
    const html = (hostileDocuments['counters without end']?.() ?? '').repeat(3)
    const id = await hostile(`heavy ${format}`, html)
    const honest = await made(sampleDesign('document', 2))
    const began = performance.now()
    const heavy = await asked(id, format)
    const beside = asked(honest, 'pdf')
    const record = await settled(heavy.export.id)
    expect(performance.now() - began).toBeLessThan(40_000)
    expect(record).toMatchObject({
      status: 'failed',
      error: {
        code: 'exports.too-heavy',
        message: 'This design is too heavy to be written. Remove some pages or large pictures and try again.',
      },
    })
    const job = await platen.api('GET', `/api/jobs/${heavy.job.id}`, { as: person })
    expect(job.body).toMatchObject({ status: 'failed', attempts: 1 })
    expect((await settled((await beside).export.id)).status).toBe('succeeded')
    expect((await exported(honest, 'png')).status).toBe('succeeded')
  },
  120_000,
)

test('a browser that is killed below four exports loses none of them', async () => {
  const designs = await Promise.all(
    Array.from({ length: 4 }, (_, n) => made(sampleDesign('document', 3, { title: `Report ${n}` }))),
  )
  const before = await browserPid()
  const jobs = await Promise.all(designs.map((id) => asked(id, 'png')))
  await expect.poll(() => browsers().load.taken, { timeout: 20_000 }).toBeGreaterThan(0)
  process.kill(-before, 'SIGKILL')
  const records = await Promise.all(jobs.map((job) => settled(job.export.id)))
  expect(records.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded', 'succeeded'])
  expect(await browserPid()).not.toBe(before)
}, 120_000)

test('an export that is cancelled while a browser works on it leaves the browser', async () => {
  const id = await hostile('cancelled', hostileDocuments['counters without end']?.() ?? '')
  const { export: made, job } = await asked(id, 'pdf')
  await expect.poll(() => browsers().load.taken, { timeout: 20_000 }).toBeGreaterThan(0)
  await sleep(500)
  const began = performance.now()
  await platen.api('POST', `/api/jobs/${job.id}/cancel`, { as: person })
  expect((await settled(made.id)).status).toBe('cancelled')
  expect(performance.now() - began).toBeLessThan(5_000)
  await expect.poll(() => browsers().load.taken, { timeout: 5_000 }).toBe(0)
}, 120_000)
