import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startOpenAIServer } from '../../../tests/support/wire/openai-server.ts'
import type { WireServer } from '../../../tests/support/wire/wire-server.ts'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { follow, untilEvent } from './testing/follow.ts'

let provider: WireServer
let platen: TestPlaten
let designer: TestUser

beforeAll(async () => {
  provider = await startOpenAIServer()
  const env = {
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: `${provider.url}/v1`,
    AI_TEXT_MODEL: 'wire-text',
  }
  platen = await testPlaten({ worker: true, env })
  designer = await platen.makeUser()
})
beforeEach(() => void provider.requests.splice(0))
afterAll(async () => {
  await platen.close()
  await provider[Symbol.asyncDispose]()
})

const start = async (body: object): Promise<{ design: string; job: string }> => {
  const asked = { kind: 'slides', pages: 3, images: false, ...body }
  const answer = await platen.api('POST', '/api/designs/generate', { body: asked, as: designer })
  expect(answer.status).toBe(202)
  return { design: answer.body.design.id, job: answer.body.job.id }
}
const read = async (id: string) =>
  (await platen.api('GET', `/api/designs/${id}?draft=true&depth=0`, { as: designer })).body
const texts = () => provider.requests.filter(({ path }) => path.endsWith('/chat/completions'))

test('a design is written and drawn through the real SDK', async () => {
  const { design: id, job } = await start({
    kind: 'website',
    prompt: 'A bakery in Ghent',
    pages: 4,
    images: true,
  })
  const { end } = await follow(platen, job)
  expect(end).toMatchObject({ status: 'succeeded' })
  const design = await read(id)
  expect(design.pages).toHaveLength(4)
  expect(design.provenance).toMatchObject({
    text: { provider: 'openai', model: 'wire-text', isDemo: false },
    usage: { text: { inputTokens: 600, outputTokens: 400 } },
    fallbackPages: [],
    repairedPages: [],
  })
  expect(texts()).toHaveLength(5)
  const drawn = provider.requests.filter(({ path }) => path.endsWith('/images/generations'))
  expect(drawn.length).toBeGreaterThan(0)
  expect(design.provenance.image).toMatchObject({ provider: 'openai' })
})

test('a busy, failing or breaking provider is asked again', async () => {
  provider.fail(
    { type: 'status', status: 429, headers: { 'retry-after': '1' } },
    { type: 'status', status: 500 },
    { type: 'status', status: 503 }, // from here on the pages, which run side by side
    { type: 'reset' },
    { type: 'cut' },
  )
  const { design: id, job } = await start({ prompt: 'A bakery in Bruges' })
  expect((await follow(platen, job)).end).toMatchObject({ status: 'succeeded' })
  expect((await read(id)).pages).toHaveLength(3)
  expect(texts().length).toBe(4 + 5)
})

test('broken JSON is repaired once; twice broken leaves a plain page', async () => {
  provider.fail({ type: 'truncated-json' })
  const repaired = await start({ prompt: 'A bakery in Leuven', pages: 1 })
  expect((await follow(platen, repaired.job)).end).toMatchObject({ status: 'succeeded' })
  expect((await read(repaired.design)).provenance.plan).toMatchObject({ source: 'repair' })
  const again = texts().at(1)?.body['messages'] as { content: string }[]
  expect(again[1]?.content).toContain('could not be used')

  provider.requests.splice(0)
  // The plan is fine; the only page comes wrong twice.
  const plain = await startAfterPlan([{ type: 'wrong-json' }, { type: 'truncated-json' }])
  expect((await follow(platen, plain.job)).end).toMatchObject({ status: 'succeeded' })
  const design = await read(plain.design)
  expect(design.provenance.fallbackPages).toEqual([0])
  expect(design.pages[0].blocks.length).toBeGreaterThan(0)
})

test('who reads it, how much and in which language reaches the model; pictures have one look', async () => {
  const asked = { audience: 'Teachers of ten-year-olds', length: 'long', tone: 'warm', language: 'pt-BR' }
  const { design: id, job } = await start({
    prompt: 'A bakery in Aalst',
    kind: 'website',
    images: true,
    ...asked,
  })
  expect((await follow(platen, job)).end).toMatchObject({ status: 'succeeded' })
  for (const { body } of texts()) {
    const prompt = JSON.stringify(body['messages'])
    expect(prompt).toContain('Teachers of ten-year-olds')
    expect(prompt).toContain('pt-BR')
  }
  const { provenance } = await read(id)
  expect(provenance.asked).toMatchObject(asked)
  const look = provenance.outline.artDirection
  expect(look).toMatch(/\w/)
  const drawn = provider.requests.filter(({ path }) => path.endsWith('/images/generations'))
  expect(drawn.length).toBeGreaterThan(0)
  for (const { body } of drawn) expect(body['prompt']).toContain(look)
  // No price is known for this model.
  expect(provenance.cost).toEqual({ currency: 'USD', text: null, images: expect.anything(), total: null })
})

test('own words are set word for word, whatever the model answers', async () => {
  const sentences = Array.from({ length: 12 }, (_, index) => `Sentence ${index + 1} of our own, *kept*.`)
  const prompt = ['# Our bakery', ...sentences].join('\n\n')
  const { design: id, job } = await start({ prompt, kind: 'document', literal: true })
  expect((await follow(platen, job)).end).toMatchObject({ status: 'succeeded' })
  const shown = JSON.stringify((await read(id)).pages)
  for (const sentence of ['Our bakery', ...sentences]) expect(shown.split(`"${sentence}"`)).toHaveLength(2)
  expect(texts().length).toBeGreaterThan(1)
})

test('several kinds are one project and come in one look', async () => {
  const asked = {
    kinds: ['slides', 'graphic'],
    prompt: 'A choir that sings in the harbour',
    size: 'story',
    images: false,
  }
  const answer = await platen.api('POST', '/api/designs/generate', { body: asked, as: designer })
  expect(answer.status).toBe(202)
  const { design, job, designs, jobs } = answer.body
  expect([designs[0], jobs[0]]).toEqual([design, job])
  const made = []
  for (const [index, each] of jobs.entries()) {
    expect((await follow(platen, each.id)).end).toMatchObject({ status: 'succeeded' })
    const of = `/api/designs/${designs[index].id}?draft=true&depth=0`
    made.push((await platen.api('GET', of, { as: designer })).body)
  }
  expect(made.map(({ kind, size }) => [kind, size ?? null])).toEqual([
    ['slides', null],
    ['graphic', 'story'],
  ])
  expect(made[0].project).toMatch(/-/)
  expect(new Set(made.map(({ project }) => project)).size).toBe(1)
  expect(new Set(made.map(({ theme }) => theme)).size).toBe(1)
  const project = await platen.api('GET', `/api/projects/${made[0].project}`, { as: designer })
  expect(project.body).toMatchObject({ brief: asked.prompt, workspace: designer.workspace })
})

test('a design wears a brand kit of its workspace, none of another', async () => {
  const kit = (workspace: string) =>
    platen.payload.create({
      collection: 'brand-kits',
      data: { name: 'Choir', primary: '#7a1fa2', workspace },
    })
  const [own, foreign] = [await kit(designer.workspace), await kit((await platen.makeUser()).workspace)]
  const { design: id, job } = await start({
    kind: 'graphic',
    prompt: 'A choir in Lier',
    pages: 1,
    brandKitId: own.id,
  })
  const { end, events } = await follow(platen, job)
  expect(end).toMatchObject({ status: 'succeeded' })
  expect(await read(id)).toMatchObject({ brandKit: own.id })
  const plain = await start({ kind: 'graphic', prompt: 'A choir in Lier', pages: 1 })
  const styles = (all: typeof events) =>
    /--accent:[^;]+/.exec(String(all.find(({ type }) => type === 'page')?.data['html']))?.[0]
  expect(styles(events)).toMatch(/\w/)
  expect(styles(events)).not.toBe(styles((await follow(platen, plain.job)).events))
  const body = { kind: 'graphic', prompt: 'A choir in Lier', brandKitId: foreign.id }
  expect((await platen.api('POST', '/api/designs/generate', { body, as: designer })).status).toBe(404)
})

test('a refused key fails at once with a sentence, without retries', async () => {
  provider.fail({ type: 'status', status: 401 })
  const { job } = await start({ prompt: 'A bakery in Mechelen' })
  const { end } = await follow(platen, job)
  expect(end).toMatchObject({
    status: 'failed',
    error: { code: 'ai.provider-auth', message: expect.stringContaining('key') },
  })
  expect(texts()).toHaveLength(1)
})

test('cancel aborts the call, keeps finished pages; retry goes on from them', async () => {
  const { design: id, job } = await startAfterPlan([{ type: 'none' }, { type: 'hang' }, { type: 'hang' }], 3)
  await untilEvent(platen, job, ({ type }) => type === 'page')
  const asked = Date.now()
  expect((await platen.api('POST', `/api/jobs/${job}/cancel`, { as: designer })).status).toBe(200)
  expect((await follow(platen, job)).end).toMatchObject({ status: 'cancelled' })
  expect(Date.now() - asked).toBeLessThan(3000)
  const draft = await read(id)
  expect(draft.pages).toHaveLength(1)
  expect(draft.provenance.unfinished).toMatchObject({ reason: 'cancelled', pages: 1, planned: 3 })

  provider.requests.splice(0)
  expect((await platen.api('POST', `/api/jobs/${job}/retry`, { as: designer })).status).toBe(202)
  await untilEvent(platen, job, ({ type, data }) => type === 'end' && data['status'] === 'succeeded')
  expect(texts()).toHaveLength(2)
  expect((await read(id)).pages).toHaveLength(3)
})

/** Starts a design whose plan succeeds and whose page calls then meet these faults, in order. */
async function startAfterPlan(faults: Parameters<WireServer['fail']>, pages = 1) {
  provider.fail({ type: 'none' }, ...faults)
  return start({ prompt: `A bakery in Antwerp ${Math.random()}`, pages })
}
