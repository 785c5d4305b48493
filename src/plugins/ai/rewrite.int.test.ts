import { expect, test } from 'vitest'
import { follow, untilEvent } from './testing/follow.ts'
import { wireStage } from './testing/wire-stage.ts'

const stage = wireStage({
  AI_IMAGE_MODEL: 'wire-image',
  AI_PRICES: JSON.stringify({ 'wire-text': { input: 1, output: 10 }, 'wire-image': { input: 0, output: 0 } }),
})

const read = async (id: string) =>
  (await stage.platen.api('GET', `/api/designs/${id}?draft=true&depth=0`, { as: stage.designer })).body
const path = (design: { id: string }, page: string) => `/api/designs/${design.id}/pages/${page}/regenerate`
const texts = () => stage.provider.requests.filter(({ path }) => path.endsWith('/chat/completions'))
const promptOf = (request: { body: Record<string, unknown> } | undefined): string =>
  (request?.body['messages'] as { content: string }[] | undefined)?.at(1)?.content ?? ''

const made = async () => {
  const body = { kind: 'slides', prompt: `A bakery in Ghent ${Math.random()}`, pages: 3, images: false }
  const { body: started } = await stage.platen.api('POST', '/api/designs/generate', {
    body,
    as: stage.designer,
  })
  expect((await follow(stage.platen, started.job.id)).end).toMatchObject({ status: 'succeeded' })
  stage.provider.requests.splice(0)
  return read(started.design.id)
}

const rewrite = async (design: { id: string }, page: string, body: object = {}) => {
  const answer = await stage.platen.api('POST', path(design, page), { body, as: stage.designer })
  expect(answer.status).toBe(202)
  expect(answer.body.design.id).toBe(design.id)
  expect(answer.headers.get('location')).toBe(`/api/jobs/${answer.body.job.id}`)
  return answer.body.job.id as string
}

test('one page is written again; what others change meanwhile stays', async () => {
  const design = await made()
  const [first, second, third] = design.pages
  stage.provider.fail({ type: 'slow', ms: 700 })
  const job = await rewrite(design, second.id, { instruction: 'Speak of sourdough.' })
  await untilEvent(stage.platen, job, ({ data }) => data['step'] === 'pages')
  // Meanwhile somebody moves the page to the front and writes notes on another.
  const pages = [second, { ...first, notes: 'Greet them.' }, third]
  const moved = await stage.platen.api('PATCH', `/api/designs/${design.id}?draft=true`, {
    as: stage.designer,
    body: { title: 'Our bakery', pages },
  })
  expect(moved.status).toBe(200)
  const { end, events } = await follow(stage.platen, job)
  expect(end).toMatchObject({ status: 'succeeded', result: { page: second.id } })
  expect(events.find(({ type }) => type === 'page')?.data).toMatchObject({
    index: 1,
    total: 3,
    html: expect.stringMatching(/^<!doctype html>/),
  })
  const now = await read(design.id)
  expect(now.title).toBe('Our bakery')
  expect(now.pages.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id, third.id])
  expect(now.pages[1]).toMatchObject({ notes: 'Greet them.', blocks: first.blocks })
  expect(now.pages[2].blocks).toEqual(third.blocks)
  expect(promptOf(texts()[0])).toContain('Speak of sourdough.')

  const { provenance } = now
  expect(provenance.rewrites).toMatchObject([{ page: second.id, job, instruction: 'Speak of sourdough.' }])
  const entry = provenance.pages.find(({ page }: { page: string }) => page === second.id)
  expect(entry).toMatchObject({ index: 1, model: 'wire-text', source: 'model' })
  expect(provenance.pages).toHaveLength(3)
  // 120 tokens in at one dollar a million, 80 out at ten; a plan and three pages, then one more.
  const call = 0.00092
  expect(design.provenance.cost).toMatchObject({ currency: 'USD', total: 4 * call })
  expect(provenance.cost.text).toBeCloseTo(5 * call, 8)
  expect(entry.cost).toBe(call)
  expect((await stage.platen.payload.findByID({ collection: 'jobs', id: job })).cost).toBe(call)
})

test('a page keeps its old content when the model cannot write it, and when it is cancelled', async () => {
  const design = await made()
  const page = design.pages[1].id
  stage.provider.fail({ type: 'truncated-json' }, { type: 'wrong-json' })
  const failed = await follow(stage.platen, await rewrite(design, page))
  expect(failed.end).toMatchObject({ status: 'failed', error: { code: 'ai.page-unusable' } })
  expect((await read(design.id)).pages).toEqual(design.pages)

  stage.provider.fail({ type: 'hang' })
  const job = await rewrite(design, page)
  await untilEvent(stage.platen, job, ({ data }) => data['step'] === 'pages')
  // Twice is once.
  expect(await rewrite(design, page)).toBe(job)
  expect((await stage.platen.api('POST', `/api/jobs/${job}/cancel`, { as: stage.designer })).status).toBe(200)
  expect((await follow(stage.platen, job)).end).toMatchObject({ status: 'cancelled' })
  const kept = await read(design.id)
  expect(kept.pages).toEqual(design.pages)
  expect(kept.provenance).toEqual(design.provenance)
})

test('a page nobody planned is written from what it says, in another layout', async () => {
  const design = await stage.platen.payload.create({
    collection: 'designs',
    draft: true,
    data: {
      title: 'The harbour choir',
      kind: 'slides',
      theme: 'broadsheet',
      language: 'en',
      workspace: stage.designer.workspace,
      pages: [
        {
          layout: 'slides-title',
          blocks: [{ blockType: 'heading', title: 'Forty voices sing at noon' }],
        },
      ],
    },
  })
  const page = design.pages?.[0]?.id ?? ''
  const { body: catalog } = await stage.platen.api('GET', '/api/studio/catalog')
  const layout = catalog.layouts.find(
    ({ slug, kinds }: { slug: string; kinds: string[] }) =>
      kinds.includes('slides') && slug !== 'slides-title',
  ).slug
  expect((await follow(stage.platen, await rewrite(design, page, { layout }))).end).toMatchObject({
    status: 'succeeded',
  })
  const now = await read(design.id)
  expect(now.pages[0]).toMatchObject({ id: page, layout })
  expect(promptOf(texts()[0])).toContain('Forty voices sing at noon')
  expect(now.provenance).toMatchObject({ source: 'written', pages: [{ page, source: 'model' }] })
})

test('who may not, and what cannot be', async () => {
  const design = await made()
  const page = design.pages[0].id
  const guest = await stage.platen.makeUser()
  expect((await stage.platen.api('POST', path(design, page), { body: {} })).status).toBe(401)
  expect((await stage.platen.api('POST', path(design, page), { body: {}, as: guest })).status).toBe(404)
  const { memberships } = await stage.platen.payload.findByID({ collection: 'users', id: guest.id })
  const viewer = { workspace: stage.designer.workspace, role: 'viewer' as const }
  const data = { memberships: [...(memberships ?? []), viewer] }
  await stage.platen.payload.update({ collection: 'users', id: guest.id, data })
  const refused = await stage.platen.api('POST', path(design, page), { body: {}, as: guest })
  expect(refused).toMatchObject({ status: 403, body: { code: 'ai.read-only' } })

  const asked = async (to: string, body: object) => {
    const answer = await stage.platen.api('POST', path(design, to), { body, as: stage.designer })
    return [answer.status, answer.body.errors?.[0]?.data?.errors?.[0]?.path ?? answer.body.code]
  }
  expect(await asked('none', {})).toEqual([409, 'ai.page-gone'])
  expect(await asked(page, { layout: 'document-article' })).toEqual([400, 'layout'])
  expect(await asked(page, { instruction: 'x'.repeat(1001) })).toEqual([400, 'instruction'])
  expect(await asked(page, { colour: 'red' })).toEqual([400, 'colour'])

  stage.provider.fail({ type: 'hang' })
  const body = { kind: 'graphic', prompt: 'A fair in May', images: false }
  const { body: running } = await stage.platen.api('POST', '/api/designs/generate', {
    body,
    as: stage.designer,
  })
  await stage.platen.payload.update({
    collection: 'designs',
    id: running.design.id,
    draft: true,
    data: { pages: [{ id: 'a-page', layout: 'graphic-poster', blocks: [] }] },
  })
  const early = await stage.platen.api('POST', path(running.design, 'a-page'), {
    body: {},
    as: stage.designer,
  })
  expect(early).toMatchObject({ status: 409, body: { code: 'ai.under-way' } })
  await stage.platen.api('POST', `/api/jobs/${running.job.id}/cancel`, { as: stage.designer })
  await follow(stage.platen, running.job.id)
})
