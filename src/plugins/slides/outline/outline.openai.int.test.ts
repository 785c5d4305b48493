import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { follow, untilEvent } from '#plugins/ai/testing/follow.ts'
import { startOpenAIServer } from '../../../../tests/support/wire/openai-server.ts'
import type { WireRequest, WireServer } from '../../../../tests/support/wire/wire-server.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

const slides = ['Mending pays', 'Who mends', 'What to bring', 'Come along'].map((title, index) => ({
  title,
  layout: index === 0 ? 'slides-title' : 'slides-content',
  idea: `${title}: that is the idea.`,
  points: ['It is free.'],
  part: null,
}))
const plan = { title: 'Mending', language: 'en', theme: 'ledger', pages: slides }

/** A plan where one is asked for, else a page that renames everything it can. */
const write = ({ body }: WireRequest): string => {
  const asked = JSON.stringify(body)
  if (asked.includes('You are the editor')) return JSON.stringify(plan)
  const blockType = asked.includes('Layout slides-title') ? 'cover' : 'heading'
  return JSON.stringify({
    blocks: [{ blockType, title: 'The model’s own title' }],
    notes: 'We met 4,711 people last year. Ask who has mended something themselves.',
  })
}

let provider: WireServer
let platen: TestPlaten
let designer: TestUser

beforeAll(async () => {
  provider = await startOpenAIServer({ write })
  const env = {
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: `${provider.url}/v1`,
    AI_TEXT_MODEL: 'wire',
    AI_PRICES: JSON.stringify({ wire: { input: 1, output: 10 } }),
  }
  platen = await testPlaten({ worker: true, env })
  designer = await platen.makeUser()
})
beforeEach(() => void provider.requests.splice(0))
afterAll(async () => {
  await platen.close()
  await provider[Symbol.asyncDispose]()
})

const ask = (method: 'GET' | 'PATCH' | 'POST', path: string, body?: object) =>
  platen.api(method, `/api/${path}`, { as: designer, ...(body ? { body } : {}) })
const start = async (): Promise<{ id: string; job: string }> => {
  const body = { prompt: `A repair café ${Math.random()}`, images: false, pages: 4 }
  const answer = await ask('POST', 'slides/outline', body)
  expect(answer.status).toBe(202)
  return { id: answer.body.design.id, job: answer.body.job.id }
}
const typesOf = (events: { type: string }[]) =>
  events.map(({ type }) => type).filter((type) => type.startsWith('outline'))
const whole = ['outline-title', ...slides.map(() => 'outline-slide'), 'outline']
const accept = async (id: string) => (await ask('POST', `designs/${id}/outline/accept`)).body.job.id as string
const read = async (id: string) => (await ask('GET', `designs/${id}?draft=true&depth=0`)).body

test('slides of an outline arrive while the model still writes it', async () => {
  provider.fail({ type: 'stall' })
  const { id, job } = await start()
  // The stream says nothing more: what is there was told before its end.
  const events = await untilEvent(platen, job, ({ type }) => type === 'outline-slide')
  expect(typesOf(events).slice(0, 2)).toEqual(['outline-title', 'outline-slide'])
  expect(events.find(({ type }) => type === 'outline-title')?.data).toEqual({
    title: 'Mending',
    language: 'en',
    theme: 'ledger',
  })
  expect((await ask('GET', `designs/${id}/outline`)).body).toMatchObject({
    outline: { status: 'planning', revision: 0, slides: [] },
    job: { id: job, status: 'running', kind: 'outline-deck' },
  })
  for (const [method, path, body] of [
    ['PATCH', '', { revision: 0, title: 'Mine' }],
    ['POST', '/accept', {}],
  ] as const)
    expect(await ask(method, `designs/${id}/outline${path}`, body)).toMatchObject({
      status: 409,
      body: { code: 'slides.outline-planning' },
    })
  expect((await ask('POST', `jobs/${job}/cancel`)).status).toBeLessThan(300)
  expect((await follow(platen, job)).end).toMatchObject({ status: 'cancelled' })
  expect((await ask('GET', `designs/${id}/outline`)).body).toMatchObject({
    outline: null,
    job: { status: 'cancelled' },
  })
  expect((await ask('POST', `designs/${id}/outline/accept`)).body.code).toBe('slides.no-outline')
  // A job that is retried begins anew, and says so.
  expect((await ask('POST', `jobs/${job}/retry`)).status).toBeLessThan(300)
  await expect
    .poll(async () => (await ask('GET', `designs/${id}/outline`)).body.outline?.status, {
      timeout: 10_000,
    })
    .toBe('draft')
  const types = typesOf((await follow(platen, job)).events)
  expect(types.slice(types.indexOf('outline-restart') + 1)).toEqual(whole)
})

test('a stream that breaks is begun anew, and followers are told', async () => {
  provider.fail({ type: 'cut' })
  const { id, job } = await start()
  const { events, end } = await follow(platen, job)
  expect(end).toMatchObject({ status: 'succeeded' })
  const types = typesOf(events)
  expect(types.slice(types.indexOf('outline-restart') + 1)).toEqual(whole)
  expect((await ask('GET', `designs/${id}/outline`)).body.outline.slides).toMatchObject(
    slides.map(({ title }) => ({ title })),
  )
})

test.each([[{ type: 'truncated-json' }], [{ type: 'wrong-json' }]] as const)(
  'an answer that cannot be used (%o) is mended',
  async (fault) => {
    provider.fail(fault)
    const { job } = await start()
    const { events } = await follow(platen, job)
    expect(typesOf(events).slice(-whole.length)).toEqual(whole)
    expect(provider.requests).toHaveLength(2)
  },
)

test('titles stand word for word; notes are reviewed; tokens are counted once', async () => {
  const { id, job } = await start()
  await follow(platen, job)
  const writing = await accept(id)
  expect((await follow(platen, writing)).end).toMatchObject({ status: 'succeeded' })
  const design = await read(id)
  expect(design.pages.map(({ blocks: [first] }: { blocks: { title: string }[] }) => first?.title)).toEqual(
    slides.map(({ title }) => title),
  )
  expect(design.pages[1].notes).toMatch(/^We met \[4,711[^\]]*\].*Ask who has mended something themselves\.$/)
  expect(design.provenance.findings).toContainEqual(
    expect.objectContaining({ path: 'page.notes', code: 'figure' }),
  )
  // Five calls of 120 and 80 tokens; the plan is the outline's.
  expect(design.provenance.usage.text).toEqual({ inputTokens: 600, outputTokens: 400 })
  const { rows } = await platen.payload.db.pool.query('select id, cost from jobs where id = any($1)', [
    [job, writing],
  ])
  const costs = Object.fromEntries(
    rows.map((row: { id: string; cost: string }) => [row.id, Number(row.cost)]),
  )
  expect(costs).toEqual({ [job]: 0.00092, [writing]: 0.00368 })
})

test('a slide that fails for good becomes a plain one, marked; writing it again mends it', async () => {
  const { id, job } = await start()
  await follow(platen, job)
  provider.fail({ type: 'status', status: 400 })
  const writing = await accept(id)
  expect((await follow(platen, writing)).end).toMatchObject({ status: 'succeeded' })
  const design = await read(id)
  expect(design.pages).toHaveLength(4)
  const [failed] = design.provenance.failedPages
  expect(design.provenance.failedPages).toHaveLength(1)
  const entry = design.provenance.pages.find(({ index }: { index: number }) => index === failed)
  expect(entry).toMatchObject({ source: 'failed', reason: { code: 'ai.provider-rejected' } })
  expect(JSON.stringify(design.pages[failed].blocks)).toContain(slides[failed]?.title)

  const again = await ask('POST', `designs/${id}/pages/${entry.page}/regenerate`, {})
  expect((await follow(platen, again.body.job.id)).end).toMatchObject({ status: 'succeeded' })
  const mended = await read(id)
  expect(mended.provenance.failedPages).toEqual([])
  expect(mended.pages[failed].notes).toContain('Ask who has mended')
})

test('a slide that failed in passing is tried once more when the others are done', async () => {
  const { id, job } = await start()
  await follow(platen, job)
  // Three tries of the first page and one of the others.
  provider.fail({ type: 'status', status: 503 }, { type: 'none' }, { type: 'none' }, { type: 'none' })
  provider.fail({ type: 'status', status: 503 }, { type: 'status', status: 503 })
  const writing = await accept(id)
  expect((await follow(platen, writing)).end).toMatchObject({ status: 'succeeded' })
  expect((await read(id)).provenance.failedPages).toEqual([])
})

test.each([
  [401, 'ai.provider-auth', undefined],
  [402, 'ai.provider-quota', undefined],
  [400, 'ai.provider-rejected', 4],
])('a %i that all slides would meet ends the job (%s)', async (status, code, times = 1) => {
  const { id, job } = await start()
  await follow(platen, job)
  provider.fail(...Array.from({ length: times }, () => ({ type: 'status' as const, status })))
  const writing = await accept(id)
  expect((await follow(platen, writing)).end).toMatchObject({ status: 'failed', error: { code } })
  // The job is retried, the outline is not accepted anew.
  expect(await accept(id)).toBe(writing)
})
