import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow } from '#plugins/ai/testing/follow.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import type { Outline } from './shown-outline.ts'

let platen: TestPlaten
let designer: TestUser

beforeAll(async () => {
  platen = await testPlaten({ worker: true })
  designer = await platen.makeUser()
})
afterAll(() => platen.close())

const PROMPT = 'A repair café in Utrecht that mends 1,200 objects a year. Cover volunteers, hours and tools.'

const ask = (method: 'GET' | 'PATCH' | 'POST', path: string, body?: object, as = designer) =>
  platen.api(method, `/api/${path}`, { as, ...(body ? { body } : {}) })

const startOutline = async (body: object) => {
  const answer = await ask('POST', 'slides/outline', { images: false, ...body })
  expect(answer.status).toBe(202)
  expect(answer.headers.get('location')).toBe(`/api/jobs/${answer.body.job.id}`)
  return { id: answer.body.design.id as string, job: answer.body.job.id as string }
}
const outlineOf = async (id: string): Promise<Outline> =>
  (await ask('GET', `designs/${id}/outline`)).body.outline
const outlined = async (body: object = {}) => {
  const { id, job } = await startOutline({ prompt: PROMPT, pages: 4, ...body })
  const followed = await follow(platen, job)
  expect(followed.end).toMatchObject({ status: 'succeeded' })
  return { id, job, followed, outline: await outlineOf(id) }
}

test('an outline is told slide by slide, kept with the design, changed and written as it was accepted', async () => {
  const { id, followed, outline } = await outlined()
  expect(outline).toMatchObject({ status: 'draft', revision: 1, language: 'en' })
  expect(outline.slides).toHaveLength(4)
  const told = followed.events.filter(({ type }) => type.startsWith('outline'))
  expect(told.map(({ type }) => type)).toEqual([
    'outline-title',
    ...outline.slides.map(() => 'outline-slide'),
    'outline',
  ])
  expect(told.slice(1, -1).map(({ data }) => data['slide'])).toEqual(outline.slides)
  expect(told.at(-1)?.data).toEqual({ outline })

  const [first, second, third] = outline.slides
  const slides = [
    first,
    { ...third, title: 'What we “mend” -- and what we do not' },
    second,
    { title: 'A slide of our own', layout: 'slides-content', idea: 'Anybody may come.' },
  ]
  const change = { revision: 1, title: 'Mended here', theme: 'ledger', slides }
  const patched = await ask('PATCH', `designs/${id}/outline`, change)
  expect(patched.status).toBe(200)
  expect(patched.body.outline).toMatchObject({ revision: 2, title: 'Mended here', theme: 'ledger' })
  expect(patched.body.outline.slides.map((slide: { id: string }) => slide.id)).toEqual([
    first?.id,
    third?.id,
    second?.id,
    expect.any(String),
  ])

  const accepted = await ask('POST', `designs/${id}/outline/accept`, { revision: 2 })
  expect(accepted.status).toBe(202)
  const again = await ask('POST', `designs/${id}/outline/accept`, {})
  expect(again.body).toEqual(accepted.body)
  const written = await follow(platen, accepted.body.job.id)
  expect(written.end).toMatchObject({ status: 'succeeded' })
  expect(await outlineOf(id)).toMatchObject({ status: 'accepted', revision: 2 })
  const { body: design } = await ask('GET', `designs/${id}?draft=true&depth=0`)
  expect(design).toMatchObject({ title: 'Mended here', theme: 'ledger' })
  expect(design.pages).toHaveLength(4)
  const titles = patched.body.outline.slides.map(({ title }: { title: string }) => title)
  const said = design.pages.map((page: { blocks: object[] }) => JSON.stringify(page.blocks))
  titles.forEach((title: string, index: number) => expect(said[index]).toContain(JSON.stringify(title)))
  expect(said[3]).toContain('Anybody may come.')
  for (const { notes } of design.pages) expect(notes).toMatch(/\w{3}.*[.!?]$/u)
  expect(design.provenance).toMatchObject({ failedPages: [], plan: { source: 'model' } })
  expect(design.provenance.outline.pages.map((page: { title: string }) => page.title)).toEqual(titles)
  expect((await ask('POST', `designs/${id}/outline/accept`)).body).toEqual(accepted.body)
})

test('an outline accepted as it is gives the slides that the same words give at once', async () => {
  const body = { prompt: `${PROMPT} Budget €18,000; 45 volunteers, 820 visitors.`, pages: 10, seed: 3 }
  const { id } = await outlined(body)
  const accepted = await ask('POST', `designs/${id}/outline/accept`)
  const direct = await ask('POST', 'designs/generate', { ...body, kind: 'slides', images: false })
  const decks = await Promise.all(
    [accepted, direct].map(async ({ body: { design, job } }) => {
      expect((await follow(platen, job.id)).end).toMatchObject({ status: 'succeeded' })
      return (await ask('GET', `designs/${design.id}?draft=true&depth=0`)).body
    }),
  )
  const [written, unasked] = decks.map(({ theme, language, pages }) =>
    JSON.parse(
      JSON.stringify({ theme, language, pages }, (key, value) => (key === 'id' ? undefined : value)),
    ),
  )
  expect(written.pages).toHaveLength(10)
  expect(written).toEqual(unasked)
})
