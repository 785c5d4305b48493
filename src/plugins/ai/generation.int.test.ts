import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { type Followed, follow } from './testing/follow.ts'

let platen: TestPlaten
let designer: TestUser

beforeAll(async () => {
  platen = await testPlaten({ worker: true })
  designer = await platen.makeUser()
})
afterAll(() => platen.close())

const generate = async (body: object, as = designer) => {
  const answer = await platen.api('POST', '/api/designs/generate', { body, as })
  expect(answer.body).toMatchObject({ design: { id: expect.any(String) }, job: { id: expect.any(String) } })
  expect(answer.status).toBe(202)
  expect(answer.headers.get('location')).toBe(`/api/jobs/${answer.body.job.id}`)
  const followed = await follow(platen, answer.body.job.id)
  const { body: design } = await platen.api(
    'GET',
    `/api/designs/${answer.body.design.id}?draft=true&depth=0`,
    { as },
  )
  return { followed, design, ids: answer.body as { design: { id: string }; job: { id: string } } }
}

const pagesOf = ({ events }: Followed) => events.filter(({ type }) => type === 'page')

describe.each(['document', 'website', 'slides', 'graphic'])('a %s', (kind) => {
  test('is planned, written, drawn and saved', async () => {
    const prompt =
      'A repair café in Utrecht that mends 1,200 objects a year. Cover volunteers, opening hours and tools.'
    const { followed, design } = await generate({ kind, prompt })
    expect(followed.end).toMatchObject({ status: 'succeeded' })
    const plan = followed.events.find(({ type }) => type === 'plan')
    expect(plan?.data).toMatchObject({ title: expect.stringContaining('epair café'), language: 'en' })
    expect(new Set(pagesOf(followed).map(({ data }) => data['index'])).size).toBe(design.pages.length)
    expect(pagesOf(followed)[0]?.data['html']).toMatch(/^<!doctype html>/)
    expect(design.title).toContain('epair café')
    expect(design.provenance).toMatchObject({
      text: { provider: 'demo', isDemo: true },
      fallbackPages: [],
      repairedPages: [],
    })
    expect(JSON.stringify(design.pages)).not.toMatch(/lorem ipsum/i)
    const preview = await platen.api('GET', `/api/designs/${design.id}/preview`, { as: designer })
    expect(preview.status).toBe(200)
  })
})

test('pictures become assets of the workspace with alternative text', async () => {
  const { design } = await generate({
    kind: 'website',
    prompt: 'A ceramics studio on the island of Bornholm',
    seed: 3,
  })
  const { body } = await platen.api('GET', '/api/assets?limit=100&depth=0', { as: designer })
  const drawn = body.docs.filter(
    (asset: { provenance?: { job?: string } }) => asset.provenance?.job === design.provenance.job,
  )
  expect(drawn.length).toBeGreaterThan(0)
  for (const asset of drawn)
    expect(asset).toMatchObject({ alt: expect.stringMatching(/\w/), workspace: designer.workspace })
  expect(JSON.stringify(design.pages)).toContain(drawn[0].id)
})

test('the same request and seed give the same pages, another prompt others', async () => {
  const asked = { kind: 'slides', prompt: 'Why our library lends tools', pages: 5, images: false }
  const [first, second, third] = [
    await generate(asked),
    await generate(asked),
    await generate({ ...asked, prompt: 'Why our library lends seeds' }),
  ]
  // Payload gives every block and row an id of its own.
  const bare = (pages: object[]) =>
    JSON.parse(JSON.stringify(pages, (key, value) => (key === 'id' ? undefined : value)))
  expect(bare(first.design.pages)).toEqual(bare(second.design.pages))
  expect(bare(first.design.pages)).not.toEqual(bare(third.design.pages))
})

test('ten pages: the first within a second, all within five', async () => {
  const { followed, design } = await generate({
    kind: 'document',
    prompt: 'Annual report of a cycling school: 640 pupils, 48 teachers',
    pages: 10,
  })
  expect(design.pages).toHaveLength(10)
  expect(followed.msTo('page')).toBeLessThan(1000)
  expect(followed.msTo('end')).toBeLessThan(5000)
})

test('own words are set word for word without a model too', async () => {
  const prompt =
    '# Harbour choir\n\nForty voices sing at noon. Entry is free.\n\n- Bring a coat\n- Bring a friend'
  const { design, followed } = await generate({ kind: 'slides', prompt, literal: true, images: false })
  expect(followed.end).toMatchObject({ status: 'succeeded' })
  expect(design.title).toBe('Harbour choir')
  const said =
    JSON.stringify(design.pages)
      .match(/"(?:title|subtitle|lead|text)":"[^"]+/g)
      ?.join(' ') ?? ''
  for (const part of ['Harbour choir', 'Forty voices sing at noon.', 'Entry is free.', 'Bring a coat'])
    expect(said.split(part)).toHaveLength(2)
})

test('a template gives the pages their layouts', async () => {
  const template = await platen.payload.create({
    collection: 'templates',
    data: {
      slug: 'two-slides',
      title: 'Two slides',
      kind: 'slides',
      theme: platen.payload.config.custom['platen'].themes[1].slug,
      pages: [
        { layout: 'slides-title', guidance: 'The name.', blocks: [] },
        { layout: 'slides-figures', guidance: 'Proof.', blocks: [] },
      ],
      _status: 'published',
    },
  })
  const { design } = await generate({
    kind: 'slides',
    prompt: 'A rowing club with 90 members',
    templateId: template.id,
  })
  expect(design.pages.map((page: { layout: string }) => page.layout)).toEqual([
    'slides-title',
    'slides-figures',
  ])
  expect(design.theme).toBe(template.theme)
  const other = await platen.api('POST', '/api/designs/generate', {
    body: { kind: 'document', prompt: 'A rowing club', templateId: template.id },
    as: designer,
  })
  expect(other.status).toBe(400)
})

test.each([
  [{ kind: 'document' }, 'prompt'],
  [{ kind: 'document', prompt: '  a ' }, 'prompt'],
  [{ kind: 'document', prompt: 'x'.repeat(8001) }, 'prompt'],
  [{ kind: 'hologram', prompt: 'A bakery' }, 'kind'],
  [{ kind: 'graphic', prompt: 'A bakery', pages: 11 }, 'pages'],
  [{ kind: 'document', prompt: 'A bakery', theme: 'nope' }, 'theme'],
  [{ kind: 'document', prompt: 'A bakery', language: 'not a tag' }, 'language'],
  [{ kind: 'document', prompt: 'A bakery', language: 'en-u-ca-buddhist' }, 'language'],
  [{ prompt: 'A bakery' }, 'kind'],
  [{ kinds: ['document', 'hologram'], prompt: 'A bakery' }, 'kinds'],
  [{ kinds: ['document', 'document'], prompt: 'A bakery' }, 'kinds'],
  [{ kinds: [], prompt: 'A bakery' }, 'kinds'],
  [{ kinds: ['document', 'graphic'], prompt: 'A bakery', pages: 20 }, 'pages'],
  [{ kind: 'document', prompt: 'A bakery', size: 'story' }, 'size'],
  [{ kind: 'document', prompt: 'A bakery', length: 'endless' }, 'length'],
  [{ kind: 'document', prompt: 'A bakery', literal: 'yes' }, 'literal'],
  [{ kind: 'document', prompt: 'A bakery', audience: 'x'.repeat(201) }, 'audience'],
  [{ kind: 'document', prompt: 'A bakery', colour: 'red' }, 'colour'],
  [{ kind: 'document', prompt: 'A bakery', templateId: 'x' }, 'templateId'],
])('%o is refused by name', async (body, path) => {
  const answer = await platen.api('POST', '/api/designs/generate', { body, as: designer })
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0].data.errors[0]).toMatchObject({ path, message: expect.any(String) })
})

test('who is signed out, a viewer or asks for what is not there is refused', async () => {
  const body = { kind: 'document', prompt: 'A bakery' }
  expect((await platen.api('POST', '/api/designs/generate', { body })).status).toBe(401)
  const [viewer, heir] = [await platen.makeUser(), await platen.makeUser()]
  // Somebody else owns the workspace they leave: it must not be without an owner.
  const { memberships } = await platen.payload.findByID({ collection: 'users', id: heir.id })
  const inherited = { workspace: viewer.workspace, role: 'owner' as const }
  await platen.payload.update({
    collection: 'users',
    id: heir.id,
    data: { memberships: [...(memberships ?? []), inherited] },
  })
  await platen.payload.update({
    collection: 'users',
    id: viewer.id,
    data: { memberships: [{ workspace: designer.workspace, role: 'viewer' }] },
  })
  const call = { as: viewer, body: { ...body, workspaceId: designer.workspace } }
  expect((await platen.api('POST', '/api/designs/generate', call)).status).toBe(403)
  expect((await platen.api('POST', '/api/designs/generate', { as: viewer, body })).status).toBe(403)
  const templateId = '01920000-0000-7000-8000-000000000000'
  const missing = await platen.api('POST', '/api/designs/generate', {
    as: designer,
    body: { ...body, templateId },
  })
  expect(missing.status).toBe(404)
})

test('who may edit in several workspaces says where a design goes; who only looks cannot change it', async () => {
  const guest = await platen.makeUser()
  const { memberships } = await platen.payload.findByID({ collection: 'users', id: guest.id })
  const join = (role: 'editor' | 'viewer') =>
    platen.payload.update({
      collection: 'users',
      id: guest.id,
      data: { memberships: [...(memberships ?? []), { workspace: designer.workspace, role }] },
    })
  await join('editor')
  const { design } = await generate(
    { kind: 'graphic', prompt: 'A fair', pages: 1, workspaceId: designer.workspace },
    guest,
  )
  const listed = async (workspace: string) => {
    const path = `/api/designs?depth=0&draft=true&limit=50&where[workspace][equals]=${workspace}`
    return (await platen.api('GET', path, { as: guest })).body.docs.map(({ id }: { id: string }) => id)
  }
  expect(await listed(designer.workspace)).toContain(design.id)
  expect(await listed(guest.workspace)).toEqual([])

  await join('viewer')
  for (const body of [{ title: 'Mine' }, { deletedAt: new Date().toISOString() }]) {
    const refused = await platen.api('PATCH', `/api/designs/${design.id}?draft=true`, { as: guest, body })
    expect(refused).toMatchObject({ status: 403, body: { message: expect.stringMatching(/\w/) } })
  }
  expect(await listed(designer.workspace)).toContain(design.id)
})

test('a double click is one generation', async () => {
  const body = { kind: 'graphic', prompt: 'A concert of the town choir', seed: 77 }
  const [first, second] = await Promise.all(
    [1, 2].map(() => platen.api('POST', '/api/designs/generate', { body, as: designer })),
  )
  expect([first?.status, second?.status]).toEqual([202, 202])
  await follow(platen, first?.body.job.id)
  await follow(platen, second?.body.job.id)
})

test('the longest prompt is taken', async () => {
  const prompt = Array.from({ length: 1000 }, () => Math.random().toString(36).slice(2, 9))
    .join(' ')
    .slice(0, 8000)
  const { followed } = await generate({ kind: 'graphic', prompt, pages: 1 })
  expect(followed.end).toMatchObject({ status: 'succeeded' })
})

test('a template with fewer pages than asked for keeps its first and last', async () => {
  const { docs } = await platen.payload.find({
    collection: 'templates',
    where: { slug: { equals: 'two-slides' } },
  })
  const { design } = await generate({ kind: 'slides', prompt: 'A choir', templateId: docs[0]?.id, pages: 5 })
  const layouts = design.pages.map((page: { layout: string }) => page.layout)
  expect(layouts).toHaveLength(5)
  expect([layouts[0], layouts[4]]).toEqual(['slides-title', 'slides-figures'])
})

test('the catalog tells what can be made, to anyone', async () => {
  const { status, body } = await platen.api('GET', '/api/studio/catalog?locale=de')
  expect(status).toBe(200)
  expect(body.kinds.map((kind: { label: string }) => kind.label)).toContain('Dokument')
  expect(body.providers.text).toMatchObject({ slug: 'demo', isDemo: true })
})
