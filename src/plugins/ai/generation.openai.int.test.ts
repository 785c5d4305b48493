import { expect, test } from 'vitest'
import type { WireServer } from '../../../tests/support/wire/wire-server.ts'
import { follow, untilEvent } from './testing/follow.ts'
import { wireStage } from './testing/wire-stage.ts'

const stage = wireStage()

const start = async (body: object): Promise<{ design: string; job: string }> => {
  const asked = { kind: 'slides', pages: 3, images: false, ...body }
  const answer = await stage.platen.api('POST', '/api/designs/generate', { body: asked, as: stage.designer })
  expect(answer.status).toBe(202)
  return { design: answer.body.design.id, job: answer.body.job.id }
}
const read = async (id: string) =>
  (await stage.platen.api('GET', `/api/designs/${id}?draft=true&depth=0`, { as: stage.designer })).body
const texts = () => stage.provider.requests.filter(({ path }) => path.endsWith('/chat/completions'))

test('a design is written and drawn through the real SDK', async () => {
  const { design: id, job } = await start({
    kind: 'website',
    prompt: 'A bakery in Ghent',
    pages: 4,
    images: true,
  })
  const { end } = await follow(stage.platen, job)
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
  const drawn = stage.provider.requests.filter(({ path }) => path.endsWith('/images/generations'))
  expect(drawn.length).toBeGreaterThan(0)
  expect(design.provenance.image).toMatchObject({ provider: 'openai' })
})

test('a busy, failing or breaking provider is asked again', async () => {
  stage.provider.fail(
    { type: 'status', status: 429, headers: { 'retry-after': '1' } },
    { type: 'status', status: 500 },
    { type: 'status', status: 503 }, // from here on the pages, which run side by side
    { type: 'reset' },
    { type: 'cut' },
  )
  const { design: id, job } = await start({ prompt: 'A bakery in Bruges' })
  expect((await follow(stage.platen, job)).end).toMatchObject({ status: 'succeeded' })
  expect((await read(id)).pages).toHaveLength(3)
  expect(texts().length).toBe(4 + 5)
})

test('broken JSON is repaired once; twice broken leaves a plain page', async () => {
  stage.provider.fail({ type: 'truncated-json' })
  const repaired = await start({ prompt: 'A bakery in Leuven', pages: 1 })
  expect((await follow(stage.platen, repaired.job)).end).toMatchObject({ status: 'succeeded' })
  expect((await read(repaired.design)).provenance.plan).toMatchObject({ source: 'repair' })
  const again = texts().at(1)?.body['messages'] as { content: string }[]
  expect(again[1]?.content).toContain('could not be used')

  stage.provider.requests.splice(0)
  // The plan is fine; the only page comes wrong twice.
  const plain = await startAfterPlan([{ type: 'wrong-json' }, { type: 'truncated-json' }])
  expect((await follow(stage.platen, plain.job)).end).toMatchObject({ status: 'succeeded' })
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
  expect((await follow(stage.platen, job)).end).toMatchObject({ status: 'succeeded' })
  for (const { body } of texts()) {
    const prompt = JSON.stringify(body['messages'])
    expect(prompt).toContain('Teachers of ten-year-olds')
    expect(prompt).toContain('pt-BR')
  }
  const { provenance } = await read(id)
  expect(provenance.asked).toMatchObject(asked)
  const look = provenance.outline.artDirection
  expect(look).toMatch(/\w/)
  const drawn = stage.provider.requests.filter(({ path }) => path.endsWith('/images/generations'))
  expect(drawn.length).toBeGreaterThan(0)
  for (const { body } of drawn) expect(body['prompt']).toContain(look)
  // No price is known for this model.
  expect(provenance.cost).toEqual({ currency: 'USD', text: null, images: expect.anything(), total: null })
})

test('own words are set word for word, whatever the model answers', async () => {
  const sentences = Array.from({ length: 12 }, (_, index) => `Sentence ${index + 1} of our own, *kept*.`)
  const prompt = ['# Our bakery', ...sentences].join('\n\n')
  const { design: id, job } = await start({ prompt, kind: 'document', literal: true })
  expect((await follow(stage.platen, job)).end).toMatchObject({ status: 'succeeded' })
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
  const answer = await stage.platen.api('POST', '/api/designs/generate', { body: asked, as: stage.designer })
  expect(answer.status).toBe(202)
  const { design, job, designs, jobs } = answer.body
  expect([designs[0], jobs[0]]).toEqual([design, job])
  const made = []
  for (const [index, each] of jobs.entries()) {
    expect((await follow(stage.platen, each.id)).end).toMatchObject({ status: 'succeeded' })
    const of = `/api/designs/${designs[index].id}?draft=true&depth=0`
    made.push((await stage.platen.api('GET', of, { as: stage.designer })).body)
  }
  expect(made.map(({ kind, size }) => [kind, size ?? null])).toEqual([
    ['slides', null],
    ['graphic', 'story'],
  ])
  expect(made[0].project).toMatch(/-/)
  expect(new Set(made.map(({ project }) => project)).size).toBe(1)
  expect(new Set(made.map(({ theme }) => theme)).size).toBe(1)
  const project = await stage.platen.api('GET', `/api/projects/${made[0].project}`, { as: stage.designer })
  expect(project.body).toMatchObject({ brief: asked.prompt, workspace: stage.designer.workspace })
})

test('a design wears a brand kit of its workspace, none of another', async () => {
  const kit = (workspace: string) =>
    stage.platen.payload.create({
      collection: 'brand-kits',
      data: { name: 'Choir', primary: '#7a1fa2', workspace },
    })
  const [own, foreign] = [
    await kit(stage.designer.workspace),
    await kit((await stage.platen.makeUser()).workspace),
  ]
  const { design: id, job } = await start({
    kind: 'graphic',
    prompt: 'A choir in Lier',
    pages: 1,
    brandKitId: own.id,
  })
  const { end, events } = await follow(stage.platen, job)
  expect(end).toMatchObject({ status: 'succeeded' })
  expect(await read(id)).toMatchObject({ brandKit: own.id })
  const plain = await start({ kind: 'graphic', prompt: 'A choir in Lier', pages: 1 })
  const styles = (all: typeof events) =>
    /--accent:[^;]+/.exec(String(all.find(({ type }) => type === 'page')?.data['html']))?.[0]
  expect(styles(events)).toMatch(/\w/)
  expect(styles(events)).not.toBe(styles((await follow(stage.platen, plain.job)).events))
  const body = { kind: 'graphic', prompt: 'A choir in Lier', brandKitId: foreign.id }
  expect((await stage.platen.api('POST', '/api/designs/generate', { body, as: stage.designer })).status).toBe(
    404,
  )
})

test('a refused key fails at once with a sentence, without retries', async () => {
  stage.provider.fail({ type: 'status', status: 401 })
  const { job } = await start({ prompt: 'A bakery in Mechelen' })
  const { end } = await follow(stage.platen, job)
  expect(end).toMatchObject({
    status: 'failed',
    error: { code: 'ai.provider-auth', message: expect.stringContaining('key') },
  })
  expect(texts()).toHaveLength(1)
})

test('cancel aborts the call, keeps finished pages; retry goes on from them', async () => {
  const { design: id, job } = await startAfterPlan([{ type: 'none' }, { type: 'hang' }, { type: 'hang' }], 3)
  await untilEvent(stage.platen, job, ({ type }) => type === 'page')
  const asked = Date.now()
  expect((await stage.platen.api('POST', `/api/jobs/${job}/cancel`, { as: stage.designer })).status).toBe(200)
  expect((await follow(stage.platen, job)).end).toMatchObject({ status: 'cancelled' })
  expect(Date.now() - asked).toBeLessThan(3000)
  const draft = await read(id)
  expect(draft.pages).toHaveLength(1)
  expect(draft.provenance.unfinished).toMatchObject({ reason: 'cancelled', pages: 1, planned: 3 })

  stage.provider.requests.splice(0)
  expect((await stage.platen.api('POST', `/api/jobs/${job}/retry`, { as: stage.designer })).status).toBe(202)
  await untilEvent(stage.platen, job, ({ type, data }) => type === 'end' && data['status'] === 'succeeded')
  expect(texts()).toHaveLength(2)
  expect((await read(id)).pages).toHaveLength(3)
})

/** Starts a design whose plan succeeds and whose page calls then meet these faults, in order. */
async function startAfterPlan(faults: Parameters<WireServer['fail']>, pages = 1) {
  stage.provider.fail({ type: 'none' }, ...faults)
  return start({ prompt: `A bakery in Antwerp ${Math.random()}`, pages })
}
