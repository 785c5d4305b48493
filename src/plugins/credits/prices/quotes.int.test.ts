import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow } from '#plugins/ai/testing/follow.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { creditFacts } from '../testing/credit-facts.ts'
import { jobFacts } from '../testing/job-facts.ts'
import { defaultPrices } from './prices.ts'
import { readPrices } from './read-prices.ts'

const stage = {} as { platen: TestPlaten; as: TestUser } // filled before the first test
const { balance, traces } = creditFacts(stage)
const { paid, workOf } = jobFacts(stage)

beforeAll(async () => {
  stage.platen = await testPlaten({ worker: true })
  stage.as = await stage.platen.makeUser()
})
afterAll(() => stage.platen.close())

const post = (path: string, body: object, as = stage.as) =>
  stage.platen.api('POST', `/api/${path}`, { as, body })

const long = `# Bread\n\n${'Rye needs time. '.repeat(80)}`
const designs: object[] = [
  { kind: 'slides', prompt: 'A pitch for a bicycle workshop in Lyon' },
  { kind: 'document', prompt: 'Bread: sourdough, flour, ovens, 3 shops, 40 farmers', length: 'short' },
  { kind: 'website', prompt: 'A gallery with photos of tiles, trams, roofs', images: false },
  { kind: 'graphic', prompt: 'The summer party on 12 July' },
  { kind: 'document', prompt: 'A photo gallery of a walk through Lisbon', pages: 3 },
  { kind: 'graphic', source: long, literal: true, images: false },
]

test('a quote is what is set aside, and no less than what is paid', async () => {
  const jobs = await Promise.all(
    designs.map(async (body) => {
      const quote = await post('designs/generate/quote', body)
      expect(quote.status, JSON.stringify(quote.body)).toBe(200)
      const { body: started } = await post('designs/generate', { ...body, maxCredits: quote.body.credits })
      return { quote: quote.body, job: started.job.id as string, design: started.design.id as string }
    }),
  )
  for (const [at, { quote, job, design }] of jobs.entries()) {
    const asked = JSON.stringify(designs[at])
    expect((await follow(stage.platen, job)).end['status'], asked).toBe('succeeded')
    const { reserved, captured } = await paid(job)
    expect(reserved, asked).toBe(quote.credits)
    const record = await stage.platen.payload.findByID({ collection: 'designs', id: design, draft: true })
    const drawn = await stage.platen.payload.count({
      collection: 'assets',
      where: { 'provenance.job': { equals: job } },
    })
    expect(await workOf(job), asked).toMatchObject({ pages: record.pages?.length, images: drawn.totalDocs })
    expect(captured, asked).toBe(6 + (record.pages?.length ?? 0) + drawn.totalDocs)
    // An upper bound that says nothing is worth nothing.
    expect(captured / reserved, asked).toBeGreaterThan(0.5)
  }
  expect((await balance(stage.as))[1]).toBe(0)
})

test('outlines, what is written of them, pages and files have quotes too', async () => {
  const body = { prompt: 'A choir of 40 voices', pages: 3 }
  const outlining = (await post('slides/outline/quote', {})).body
  expect(outlining).toMatchObject({ credits: 2, missing: 0, seconds: { low: expect.any(Number) } })
  const { body: outline } = await post('slides/outline', { ...body, maxCredits: 2 })
  const design: string = outline.design.id
  await follow(stage.platen, outline.job.id)
  expect(await paid(outline.job.id)).toEqual({ reserved: 2, captured: 2 })

  for (const [path, asked] of [
    ['outline/accept', { images: false }],
    ['pages', {}],
    ['exports', { format: 'pptx' }],
  ] as const) {
    const record = await stage.platen.payload.findByID({ collection: 'designs', id: design, draft: true })
    const page = record.pages?.[0]?.id
    const verb = `designs/${design}/${path === 'pages' ? `pages/${page}/regenerate` : path}`
    const quote = await post(`${verb}/quote`, asked)
    expect(quote.status, JSON.stringify(quote.body)).toBe(200)
    const refused = await post(verb, { ...asked, maxCredits: quote.body.credits - 1 })
    const { credits } = quote.body
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'credits.over-cap', details: { credits, maxCredits: credits - 1 } },
    })
    const { body: started } = await post(verb, { ...asked, maxCredits: quote.body.credits })
    const { reserved } = await paid(started.job.id)
    expect(reserved).toBe(quote.body.credits)
    if (path === 'exports') {
      await post(`jobs/${started.job.id}/cancel`, {})
      continue
    }
    expect((await follow(stage.platen, started.job.id)).end['status']).toBe('succeeded')
    expect((await paid(started.job.id)).captured).toBeLessThanOrEqual(reserved)
    expect(await workOf(started.job.id)).toBeDefined()
  }
})

test('asking for a price makes nothing, and refuses what the verb refuses', async () => {
  const { body: started } = await post('designs/generate', {
    kind: 'graphic',
    prompt: 'A poster',
    images: false,
  })
  await follow(stage.platen, started.job.id)
  const design: string = started.design.id
  const stranger = await stage.platen.makeUser()
  await balance(stranger)
  const before = await traces()
  const quote = (path: string, body: object, as?: TestUser) => post(`${path}/quote`, body, as)
  const generate = (body: object, as?: TestUser) => quote('designs/generate', body, as)

  expect((await generate({ kind: 'graphic', prompt: 'A' })).status).toBe(200)
  const [one, two] = [
    await generate({ kind: 'slides', pages: 4 }),
    await generate({ kind: 'graphic', pages: 4 }),
  ]
  const both = await generate({ kinds: ['slides', 'graphic'], pages: 4 })
  expect(both.body.credits).toBe(one.body.credits + two.body.credits)
  const available = (await balance(stage.as))[0]
  expect(both.body).toMatchObject({ available, missing: 0 })
  expect(both.body.lines).toContainEqual({ what: 'base', count: 2, each: 6, credits: 12 })

  expect((await generate({})).status).toBe(400)
  expect((await generate({ kind: 'hologram' })).status).toBe(400)
  expect((await generate({ kind: 'slides', pages: 99 })).status).toBe(400)
  expect((await generate({ kind: 'slides', maxCredits: -1 })).status).toBe(400)
  expect((await generate({ kind: 'slides', templateId: design })).status).toBe(404)
  expect((await generate({ kind: 'slides', workspaceId: stage.as.workspace }, stranger)).status).toBe(403)
  expect(
    (await stage.platen.api('POST', '/api/designs/generate/quote', { body: { kind: 'slides' } })).status,
  ).toBe(401)
  expect((await quote(`designs/${design}/exports`, { format: 'pdf' }, stranger)).status).toBe(404)
  expect((await quote(`designs/${design}/exports`, { format: 'nope' })).status).toBe(400)
  expect((await quote(`designs/${design}/pages/x/regenerate`, {}, stranger)).status).toBe(404)
  expect((await quote(`designs/${design}/outline/accept`, {}, stranger)).status).toBe(404)
  expect((await quote(`designs/${design}/outline/accept`, {})).status).toBe(409)
  const capped = {
    kinds: ['slides', 'graphic'],
    prompt: 'Two at once',
    pages: 4,
    maxCredits: both.body.credits - 1,
  }
  expect(await post('designs/generate', capped)).toMatchObject({
    status: 409,
    body: { code: 'credits.over-cap' },
  })
  expect(await traces()).toEqual(before)
})

test('prices are content: changed by content admins, in whole credits, and at once', async () => {
  const { platen, as } = stage
  const admin = await platen.makeUser({ role: 'content-admin' })
  const save = (body: object, who = admin) =>
    platen.api('POST', '/api/globals/credit-prices', { as: who, body })
  expect((await platen.api('GET', '/api/globals/credit-prices', { as })).status).toBe(403)
  expect((await save({ page: 2 }, as)).status).toBe(403)
  for (const wrong of [
    { page: 1.5 },
    { picture: -1 },
    { maxPerJob: 0 },
    { kinds: [{ kind: 'hologram', base: 1, page: 1 }] },
    { kinds: [1, 2].map((base) => ({ kind: 'slides', base, page: 1 })) },
    { tiers: [{ provider: 'demo', percent: 99_999 }] },
  ]) {
    expect((await save(wrong)).status, JSON.stringify(wrong)).toBe(400)
  }
  const plain = { kind: 'slides', pages: 3, images: false }
  const quoted = async () => (await post('designs/generate/quote', plain)).body.credits
  expect(await quoted()).toBe(9)
  expect((await save({ page: 2, tiers: [{ provider: 'demo', percent: 150 }] })).status).toBe(200)
  expect(await quoted()).toBe(18)
  expect(await readPrices(platen.payload)).toMatchObject({
    base: 6,
    exports: defaultPrices.exports,
    lowBalance: 50,
  })
  expect((await save({ maxPerJob: 17 })).status).toBe(200)
  const refused = await post('designs/generate', { ...plain, prompt: 'Too dear' })
  expect(refused).toMatchObject({ status: 409, body: { code: 'credits.over-cap' } })
  const versions = await platen.api('GET', '/api/globals/credit-prices/versions', { as: admin })
  expect(versions.body.docs[0].version).toMatchObject({ page: 2, maxPerJob: 17 })
})
