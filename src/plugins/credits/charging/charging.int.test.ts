import { expect, test } from 'vitest'
import { follow, untilEvent } from '#plugins/ai/testing/follow.ts'
import { wireStage } from '#plugins/ai/testing/wire-stage.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { creditFacts } from '../testing/credit-facts.ts'

// Three plain pages cost 6 + 3.
const stage = wireStage({ CREDITS_WELCOME: '30' })
const { query, balance, entries, traces } = creditFacts(stage)

let prompts = 0
const ask = (as: TestUser, body: object = {}) => {
  const prompt = `A bakery in Ghent, number ${(prompts += 1)}`
  const asked = { kind: 'slides', prompt, pages: 3, images: false, ...body }
  return stage.platen.api('POST', '/api/designs/generate', { as, body: asked })
}
const start = async (as: TestUser, body?: object): Promise<string> => {
  const { status, body: started } = await ask(as, body)
  expect(status, JSON.stringify(started)).toBe(202)
  return started.job.id
}
const statusOf = async (job: string) => (await follow(stage.platen, job)).end['status']
const act = (as: TestUser, job: string, what: string) =>
  stage.platen.api('POST', `/api/jobs/${job}/${what}`, { as })

test('a design is paid in the transaction that ends it, for what it is', async () => {
  const as = await stage.platen.makeUser()
  const me = await stage.platen.api('GET', '/api/users/me', { as })
  expect(me.body.user.credits).toEqual({ available: 30, held: 0 })
  const job = await start(as)
  expect(await statusOf(job)).toBe('succeeded')
  expect(await balance(as)).toEqual([21, 0])
  expect(await entries(as)).toEqual(['grant 30', 'reserve 0', 'capture -9'])
  const { body } = await stage.platen.api('GET', '/api/credits/entries?verb=capture', { as })
  expect(body.docs[0]).toMatchObject({
    job,
    member: as.id,
    details: { item: 'design', kind: 'slides', pages: 3, model: 'wire-text', tokens: { input: 480 } },
  })
  const stranger = await stage.platen.makeUser()
  expect((await stage.platen.api('GET', `/api/credits/jobs/${job}`, { as: stranger })).status).toBe(404)
})

test('without enough credits nothing is made, of one kind or of several', async () => {
  const as = await stage.platen.makeUser()
  const before = await traces()
  const { status, body } = await ask(as, { pages: 30 })
  expect(status).toBe(402)
  expect(body).toMatchObject({
    code: 'credits.insufficient',
    message: 'This needs 36 credits; the workspace has 30. Add credits to continue.',
    details: { credits: 36, available: 30, missing: 6, workspace: as.workspace, where: '/billing' },
  })
  const several = await ask(as, { kind: undefined, kinds: ['slides', 'document'], pages: 12 })
  expect(several.body.details).toMatchObject({ credits: 36, available: 30, missing: 6 })
  expect(await traces()).toEqual(before)
  expect(await balance(as)).toEqual([30, 0])
})

test('of many at once as many run as the balance allows', async () => {
  const as = await stage.platen.makeUser()
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(as)))
  const started = answers.filter(({ status }) => status === 202)
  const codes = answers.map(({ body }) => body.code ?? 'started').toSorted()
  expect(codes).toEqual([...Array(5).fill('credits.insufficient'), 'started', 'started', 'started'])
  for (const { body } of started) expect(await statusOf(body.job.id)).toBe('succeeded')
  expect(await balance(as)).toEqual([3, 0])
  const [one] = await query('select count(*)::int as welcomes from ledger.transfers where key = $1', [
    `welcome:${as.workspace}`,
  ])
  expect(one).toEqual({ welcomes: 1 })
})

test('a cancelled design costs what was finished of it, and a retry only the rest', async () => {
  const as = await stage.platen.makeUser()
  stage.provider.fail({ type: 'none' }, { type: 'none' }, { type: 'hang' }, { type: 'hang' })
  const job = await start(as)
  await untilEvent(stage.platen, job, ({ type }) => type === 'page')
  // Two pages are waited for, so it is still under way.
  expect(await balance(as)).toEqual([21, 9])
  const meter = await stage.platen.api('GET', `/api/credits/jobs/${job}`, { as })
  expect(meter.body).toMatchObject({ reserved: 9, captured: null, each: { base: 6, page: 1, image: 1 } })
  await act(as, job, 'cancel')
  expect(await statusOf(job)).toBe('cancelled')
  expect(await balance(as)).toEqual([23, 0])
  expect(await entries(as)).toEqual(['grant 30', 'reserve 0', 'capture -7'])
  expect((await act(as, job, 'retry')).status).toBe(202)
  await expect.poll(() => balance(as), { timeout: 20_000 }).toEqual([21, 0])
  expect(await entries(as)).toEqual(['grant 30', 'reserve 0', 'capture -7', 'reserve 0', 'capture -2'])
})

test('our failure is free; one that waits and is cancelled too', async () => {
  const as = await stage.platen.makeUser()
  stage.provider.fail({ type: 'status', status: 401 })
  const job = await start(as)
  expect(await statusOf(job)).toBe('failed')
  expect(await balance(as)).toEqual([30, 0])
  expect(await entries(as)).toEqual(['grant 30', 'reserve 0', 'release 0'])
  expect((await act(as, job, 'retry')).status).toBe(202)
  await expect.poll(() => balance(as), { timeout: 20_000 }).toEqual([21, 0])
})

test('an outline, the slides written from it and a file of them are paid one by one', async () => {
  const as = await stage.platen.makeUser()
  const asked = { prompt: 'A bakery in Ghent, outlined', pages: 3, images: false }
  const outline = await stage.platen.api('POST', '/api/slides/outline', { as, body: asked })
  expect(outline.status, JSON.stringify(outline.body)).toBe(202)
  expect(await statusOf(outline.body.job.id)).toBe('succeeded')
  expect(await balance(as)).toEqual([28, 0])
  const design: string = outline.body.design.id
  const accepted = await stage.platen.api('POST', `/api/designs/${design}/outline/accept`, { as, body: {} })
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(202)
  expect(await statusOf(accepted.body.job.id)).toBe('succeeded')
  const [left] = await balance(as)
  const [written] = await query<{ pages: number; amount: string }>(
    `select (details->>'pages')::int as pages, amount from ledger.transfers where verb = 'capture' and job = $1`,
    [accepted.body.job.id],
  )
  expect(28 - left).toBe(6 + (written?.pages ?? 0))
  const body = { format: 'pdf' }
  const file = await stage.platen.api('POST', `/api/designs/${design}/exports`, { as, body })
  expect(file.status, JSON.stringify(file.body)).toBe(202)
  expect(await statusOf(file.body.job.id)).toBe('succeeded')
  expect(await balance(as)).toEqual([left - 1, 0])
  const paid = await stage.platen.api('GET', '/api/credits/entries?verb=capture', { as })
  expect(paid.body.docs).toMatchObject([
    { details: { item: 'export', format: 'pdf', design } },
    { details: { item: 'design', design } },
    { details: { item: 'outline', design } },
  ])
  const usage = await stage.platen.api('GET', '/api/credits/usage', { as })
  expect(usage.body.kinds.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
    'export',
    'outline',
    'slides',
  ])
  expect(usage.body.total).toEqual({ credits: 30 - left + 1, jobs: 3 })
})

test('a job is paid by the prices it was begun with', async () => {
  const as = await stage.platen.makeUser()
  const { payload } = stage.platen
  const setPage = (page: number) => payload.updateGlobal({ slug: 'credit-prices', data: { page } })
  stage.provider.fail({ type: 'slow', ms: 800 }, { type: 'slow', ms: 800 })
  const job = await start(as)
  expect(await balance(as)).toEqual([21, 9])
  await setPage(0)
  expect(await statusOf(job)).toBe('succeeded')
  expect(await balance(as)).toEqual([21, 0])
  const cheaper = await start(as)
  expect(await statusOf(cheaper)).toBe('succeeded')
  expect(await balance(as)).toEqual([15, 0])
  await setPage(1)
})
