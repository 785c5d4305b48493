import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { follow } from '#plugins/ai/testing/follow.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import type { Outline } from './shown-outline.ts'

let platen: TestPlaten
let designer: TestUser
let id = ''
let outline: Outline

const ask = (method: 'GET' | 'PATCH' | 'POST', path: string, body?: unknown, as = designer) =>
  platen.api(method, `/api/${path}`, { as, ...(body === undefined ? {} : { body }) })
const patch = (body: object, as = designer) => ask('PATCH', `designs/${id}/outline`, body, as)

beforeAll(async () => {
  platen = await testPlaten({ worker: true })
  designer = await platen.makeUser()
})
beforeEach(async () => {
  const body = { prompt: `A choir of 40 voices ${Math.random()}`, pages: 3, images: false }
  const started = await ask('POST', 'slides/outline', body)
  await follow(platen, started.body.job.id)
  id = started.body.design.id
  outline = (await ask('GET', `designs/${id}/outline`)).body.outline
})
afterAll(() => platen.close())

const slide = { title: 'A slide', layout: 'slides-content', idea: '', points: [] }

test('what an outline cannot be is refused, field by field', async () => {
  const faults: [object, string][] = [
    [{}, 'revision'],
    [{ revision: 'x' }, 'revision'],
    [{ revision: 1, title: ' ' }, 'title'],
    [{ revision: 1, title: 'x'.repeat(121) }, 'title'],
    [{ revision: 1, theme: 'nope' }, 'theme'],
    [{ revision: 1, slides: [] }, 'slides'],
    [{ revision: 1, slides: Array.from({ length: 61 }, () => slide) }, 'slides'],
    [{ revision: 1, slides: [{ ...slide, title: '' }] }, 'slides.0.title'],
    [{ revision: 1, slides: [{ ...slide, title: 'x'.repeat(141) }] }, 'slides.0.title'],
    [
      { revision: 1, slides: [{ ...slide, layout: 'slides-title', title: 'x'.repeat(130) }] },
      'slides.0.title',
    ],
    [{ revision: 1, slides: [{ ...slide, title: 'a\u0000b' }] }, 'body'],
    [{ revision: 1, slides: [{ ...slide, idea: 'x'.repeat(501) }] }, 'slides.0.idea'],
    [{ revision: 1, slides: [{ ...slide, layout: 'document-cover' }] }, 'slides.0.layout'],
    [
      { revision: 1, slides: [{ ...slide, points: Array.from({ length: 9 }, () => 'x') }] },
      'slides.0.points',
    ],
    [{ revision: 1, slides: [{ ...slide, html: '<b>' }] }, 'slides.0.html'],
    [{ revision: 1, slides: [outline.slides[0], outline.slides[0]] }, 'slides'],
    [{ revision: 1, status: 'accepted' }, 'status'],
  ]
  for (const [body, path] of faults) {
    const answer = await patch(body)
    expect(answer.status, JSON.stringify(body).slice(0, 80)).toBe(400)
    if (path !== 'body') {
      const named = answer.body.errors[0].data.errors.map((each: { path: string }) => each.path)
      expect(named, JSON.stringify(body).slice(0, 80)).toContain(path)
    }
  }
  expect((await ask('GET', `designs/${id}/outline`)).body.outline).toEqual(outline)
  const most = Array.from({ length: 60 }, (_, at) => ({ ...slide, title: `Slide ${at}` }))
  expect((await patch({ revision: 1, slides: most })).body.outline.slides).toHaveLength(60)
})

test('of changes made at once on the same revision one is kept', async () => {
  const answers = await Promise.all(
    ['One', 'Two', 'Three', 'Four'].map((title) => patch({ revision: 1, title })),
  )
  const kept = answers.filter(({ status }) => status === 200)
  expect(kept).toHaveLength(1)
  for (const { status, body } of answers)
    if (status !== 200)
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'slides.outline-changed' })
  const { body } = await ask('GET', `designs/${id}/outline`)
  expect(body.outline).toMatchObject({ revision: 2, title: kept[0]?.body.outline.title })
})

test('clicks at once are one job, and an accepted outline stands', async () => {
  expect((await ask('POST', `designs/${id}/outline/accept`, { revision: 7 })).body.code).toBe(
    'slides.outline-changed',
  )
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => ask('POST', `designs/${id}/outline/accept`, { revision: 1 })),
  )
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202])
  expect(new Set(answers.map(({ body }) => body.job.id)).size).toBe(1)
  expect(await patch({ revision: 1, title: 'Late' })).toMatchObject({
    status: 409,
    body: { code: 'slides.outline-accepted' },
  })
})

test('a design with pages writes no slides from an outline', async () => {
  const page = { layout: 'slides-content', blocks: [] }
  await platen.api('PATCH', `/api/designs/${id}?draft=true`, { as: designer, body: { pages: [page] } })
  expect(await ask('POST', `designs/${id}/outline/accept`)).toMatchObject({
    status: 409,
    body: { code: 'slides.has-pages' },
  })
  const plain = await ask('POST', 'designs?draft=true', {
    title: 'By hand',
    kind: 'slides',
    theme: 'ledger',
    pages: [],
  })
  expect((await ask('GET', `designs/${plain.body.doc.id}/outline`)).body).toEqual({
    outline: null,
    job: null,
  })
  expect(await ask('PATCH', `designs/${plain.body.doc.id}/outline`, { revision: 1 })).toMatchObject({
    status: 409,
    body: { code: 'slides.no-outline' },
  })
})

test('strangers find nothing, viewers only read, nobody forges an outline', async () => {
  const [stranger, viewer] = [await platen.makeUser(), await platen.makeUser()]
  const owned = { workspace: viewer.workspace, role: 'owner' as const }
  const memberships = [owned, { workspace: designer.workspace, role: 'viewer' as const }]
  await platen.payload.update({ collection: 'users', id: viewer.id, data: { memberships } })
  const calls = (as: TestUser) =>
    Promise.all([
      ask('GET', `designs/${id}/outline`, undefined, as),
      patch({ revision: 1, title: 'Mine' }, as),
      ask('POST', `designs/${id}/outline/accept`, {}, as),
    ])
  expect((await calls(stranger)).map(({ status }) => status)).toEqual([404, 404, 404])
  expect((await calls(viewer)).map(({ status }) => status)).toEqual([200, 403, 403])
  expect((await platen.api('GET', `/api/designs/${id}/outline`)).status).toBe(401)
  expect((await platen.api('POST', '/api/slides/outline', { body: { prompt: 'A deck' } })).status).toBe(401)
  const forged = { ...outline, status: 'accepted', title: 'Forged' }
  await platen.api('PATCH', `/api/designs/${id}?draft=true`, { as: designer, body: { outline: forged } })
  expect((await ask('GET', `designs/${id}/outline`)).body.outline).toEqual(outline)
  await platen.payload.update({ collection: 'designs', id, data: { deletedAt: new Date().toISOString() } })
  expect((await calls(designer)).map(({ status }) => status)).toEqual([404, 404, 404])
})

test('a text of one’s own is the material, and word for word where that is asked', async () => {
  const source =
    '# Harbour choir\n\nForty voices sing at noon.\n\n## What to bring\n\n- A coat\n- A friend\n\n## Money\n\nEntry is free.'
  const deck = async (body: object) => {
    const started = await ask('POST', 'slides/outline', { source, images: false, ...body })
    expect(started.status).toBe(202)
    const deckId = started.body.design.id
    await follow(platen, started.body.job.id)
    const planned: Outline = (await ask('GET', `designs/${deckId}/outline`)).body.outline
    const accepted = await ask('POST', `designs/${deckId}/outline/accept`)
    expect((await follow(platen, accepted.body.job.id)).end).toMatchObject({ status: 'succeeded' })
    return { planned, design: (await ask('GET', `designs/${deckId}?draft=true&depth=0`)).body }
  }
  const free = await deck({ prompt: 'For new members' })
  expect(free.planned.slides.map(({ title }) => title)).toEqual(['Harbour choir', 'What to bring', 'Money'])
  expect(free.design.source).toBe(source)
  const literal = await deck({ literal: true, source: `${source}\n\n> **Notes:** Thank them.` })
  const said = JSON.stringify(literal.design.pages)
  for (const part of ['Forty voices sing at noon.', 'A coat', 'Entry is free.'])
    expect(said.split(part), part).toHaveLength(2)
  expect(literal.design.title).toBe('Harbour choir')
  const notes = literal.design.pages.map((page: { notes?: string }) => page.notes ?? null)
  expect(notes.at(-1)).toBe('Thank them.')
  expect(notes.slice(0, -1).every((each: string | null) => each === null)).toBe(true)

  expect((await ask('POST', 'slides/outline', { source: 'x'.repeat(60_001) })).status).toBe(400)
  expect((await ask('POST', 'slides/outline', {})).status).toBe(400)
  expect((await ask('POST', 'slides/outline', { prompt: 'A deck', kind: 'document' })).status).toBe(400)
})
