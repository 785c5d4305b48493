import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { follow } from '../testing/follow.ts'

let platen: TestPlaten
let designer: TestUser
beforeAll(async () => {
  platen = await testPlaten({ worker: true })
  designer = await platen.makeUser()
})
afterAll(() => platen.close())

type Page = { id: string; notes?: string | null; part?: string | null; blocks: { id: string }[] }

const ask = (method: 'DELETE' | 'PATCH' | 'POST', path: string, body?: object, as = designer) =>
  platen.api(method, `/api/designs/${path}`, { as, ...(body ? { body } : {}) })
const read = async (id: string) =>
  (await platen.api('GET', `/api/designs/${id}?draft=true&depth=0`, { as: designer })).body
const pagesOf = async (id: string): Promise<Page[]> => (await read(id)).pages
const idsOf = async (id: string) => (await pagesOf(id)).map((page) => page.id)

const made = async (kind = 'slides', pages = 4) => {
  const body = { kind, prompt: `A rowing club with 90 members ${Math.random()}`, pages, images: false }
  const { body: started } = await platen.api('POST', '/api/designs/generate', { body, as: designer })
  expect((await follow(platen, started.job.id)).end).toMatchObject({ status: 'succeeded' })
  return started.design.id as string
}

test.each(['slides', 'document', 'website'])('pages of a %s are copied, moved and deleted', async (kind) => {
  const id = await made(kind)
  const [a = '', b = '', c = '', d = ''] = await idsOf(id)
  const copied = await ask('POST', `${id}/pages/${b}/duplicate`)
  expect(copied).toMatchObject({ status: 201, body: { page: { id: expect.any(String) }, index: 2 } })
  const copy = copied.body.page.id
  expect(await idsOf(id)).toEqual([a, b, copy, c, d])
  const before = await read(id)
  const [, original, twin] = before.pages
  const bare = (page: object) =>
    JSON.parse(JSON.stringify(page, (key, value) => (key === 'id' || key === 'part' ? undefined : value)))
  expect(bare(twin)).toEqual(bare(original))
  expect(twin.blocks[0].id).not.toBe(original.blocks[0].id)
  expect(before.provenance.pages).toContainEqual(expect.objectContaining({ page: copy, copyOf: b }))
  expect(before.provenance.outline.pages.map((page: { id: string }) => page.id)).toContain(copy)

  expect(await ask('PATCH', `${id}/pages/${copy}`, { index: 4, notes: 'Wait for the laugh.' })).toMatchObject(
    {
      status: 200,
      body: { page: { id: copy }, index: 4 },
    },
  )
  expect(await idsOf(id)).toEqual([a, b, c, d, copy])
  expect((await pagesOf(id))[4]?.notes).toBe('Wait for the laugh.')
  await ask('PATCH', `${id}/pages/${copy}`, { index: 0 })
  expect(await idsOf(id)).toEqual([copy, a, b, c, d])

  expect(await ask('DELETE', `${id}/pages/${copy}`)).toMatchObject({ status: 200, body: { pages: 4 } })
  expect(await idsOf(id)).toEqual([a, b, c, d])
  expect((await read(id)).provenance.pages.map(({ page }: { page: string }) => page)).toEqual([a, b, c, d])
  const versions = await platen.payload.findVersions({
    collection: 'designs',
    where: { parent: { equals: id } },
    limit: 20,
  })
  expect(versions.docs.some(({ version }) => version.pages?.some((page) => page.id === copy))).toBe(true)
  // What is planned of a page goes with its copy: it can be written again.
  const again = await ask('POST', `${id}/pages/${b}/duplicate`)
  const { body } = await ask('POST', `${id}/pages/${again.body.page.id}/regenerate`, {})
  expect((await follow(platen, body.job.id)).end).toMatchObject({ status: 'succeeded' })
})

test('a deleted page comes back as it was, and takes nothing with it', async () => {
  const id = await made('slides', 4)
  const [a = '', b = '', c = '', d = ''] = await idsOf(id)
  const before = await read(id)
  await ask('DELETE', `${id}/pages/${b}`)
  await ask('PATCH', `${id}/pages/${c}`, { notes: 'Said meanwhile.' })
  const answers = await Promise.all([
    ask('POST', `${id}/pages/${b}/restore`, { index: 1 }),
    ask('PATCH', `${id}/pages/${d}`, { notes: 'In the same second.' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const after = await read(id)
  expect(after.pages.map((page: Page) => page.id)).toEqual([a, b, c, d])
  expect(after.pages[1]).toEqual(before.pages[1])
  expect(after.pages.slice(2).map(({ notes }: Page) => notes)).toEqual([
    'Said meanwhile.',
    'In the same second.',
  ])
  expect(after.provenance.pages).toContainEqual(before.provenance.pages[1])
  const again = await ask('POST', `${id}/pages/${b}/restore`, { index: 0 })
  expect(again).toMatchObject({ status: 200, body: { index: 1 } })
  expect(await ask('POST', `${id}/pages/nowhere/restore`, { index: 0 })).toMatchObject({ status: 409 })
  expect(await ask('POST', `${id}/pages/${b}/restore`, { index: -1 })).toMatchObject({ status: 400 })
  const stranger = await platen.makeUser()
  expect(await ask('POST', `${id}/pages/${b}/restore`, { index: 0 }, stranger)).toMatchObject({ status: 404 })
})

test('many changes at once lose none of each other', async () => {
  const id = await made('slides', 3)
  const [a = '', b = '', c = ''] = await idsOf(id)
  const answers = await Promise.all([
    ask('POST', `${id}/pages/${a}/duplicate`),
    ask('POST', `${id}/pages/${a}/duplicate`),
    ask('PATCH', `${id}/pages/${b}`, { notes: 'Of b.' }),
    ask('PATCH', `${id}/pages/${a}`, { notes: 'Of a.' }),
    ask('DELETE', `${id}/pages/${c}`),
    ask('POST', `${id}/pages/${b}/duplicate`),
  ])
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 200, 200, 200, 201])
  const pages = await pagesOf(id)
  expect(pages).toHaveLength(5)
  expect(new Set(pages.map((page) => page.id)).size).toBe(5)
  expect(pages.find((page) => page.id === b)?.notes).toBe('Of b.')
  expect(pages.find((page) => page.id === a)?.notes).toBe('Of a.')
})

test('the page behind a deleted one opens its part', async () => {
  const id = await made('slides', 3)
  const design = await read(id)
  const pages = design.pages.map((page: Page, index: number) => ({
    ...page,
    part: index === 1 ? 'Why' : null,
  }))
  await platen.api('PATCH', `/api/designs/${id}?draft=true`, { as: designer, body: { pages } })
  await ask('DELETE', `${id}/pages/${pages[1].id}`)
  expect((await pagesOf(id)).map(({ part }) => part ?? null)).toEqual([null, 'Why'])
})

test('what cannot be done is told', async () => {
  const id = await made('slides', 2)
  const [a = '', b = ''] = await idsOf(id)
  const unknown = '11111111-1111-4111-8111-111111111111'
  for (const [method, path, body] of [
    ['POST', '/duplicate', undefined],
    ['DELETE', '', undefined],
    ['PATCH', '', { notes: 'x' }],
  ] as const) {
    expect(await ask(method, `${id}/pages/${unknown}${path}`, body)).toMatchObject({
      status: 409,
      body: { code: 'ai.page-gone' },
    })
    const stranger = await platen.makeUser()
    expect((await ask(method, `${id}/pages/${a}${path}`, body, stranger)).status).toBe(404)
    expect((await platen.api(method, `/api/designs/${id}/pages/${a}${path}`)).status).toBe(401)
  }
  for (const body of [
    { index: 2 },
    { index: -1 },
    { index: 0.5 },
    { notes: 'x'.repeat(4001) },
    { title: 'x' },
    { notes: 3 },
  ])
    expect(await ask('PATCH', `${id}/pages/${a}`, body), JSON.stringify(body)).toMatchObject({ status: 400 })
  expect((await pagesOf(id)).map((page) => page.id)).toEqual([a, b])

  expect((await ask('DELETE', `${id}/pages/${a}`)).status).toBe(200)
  expect(await ask('DELETE', `${id}/pages/${b}`)).toMatchObject({
    status: 409,
    body: { code: 'ai.last-page' },
  })
  await platen.payload.update({ collection: 'designs', id, data: { deletedAt: new Date().toISOString() } })
  expect((await ask('POST', `${id}/pages/${b}/duplicate`)).status).toBe(404)
})

test('a kind that is full takes no copy', async () => {
  const id = await made('graphic', 10)
  const [a = ''] = await idsOf(id)
  expect(await ask('POST', `${id}/pages/${a}/duplicate`)).toMatchObject({
    status: 409,
    body: { code: 'ai.too-many-pages' },
  })
})
