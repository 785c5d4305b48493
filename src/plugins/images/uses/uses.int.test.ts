import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

let platen: TestPlaten
let owner: TestUser
let stranger: TestUser
let admin: TestUser
let data: Buffer

beforeAll(async () => {
  platen = await testPlaten()
  owner = await platen.makeUser()
  stranger = await platen.makeUser()
  admin = await platen.makeUser({ role: 'content-admin' })
  data = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c33' } })
    .png()
    .toBuffer()
})
afterAll(() => platen?.close())

const assetOf = async (user: TestUser): Promise<string> => {
  const file = { data, mimetype: 'image/png', name: 'red.png', size: data.length }
  const record = { alt: 'Red', workspace: user.workspace }
  return (await platen.payload.create({ collection: 'assets', data: record, file })).id
}
const pages = (...images: string[]) => [
  { layout: 'document-article', blocks: images.map((image) => ({ blockType: 'image', image })) },
]
const form = (images: string[], more: object = {}) => ({
  title: 'Pictures',
  kind: 'document',
  theme: 'broadsheet',
  language: 'en',
  pages: pages(...images),
  ...more,
})
const designOf = async (user: TestUser, images: string[]): Promise<string> => {
  const { status, body } = await platen.api('POST', '/api/designs?draft=true', {
    as: user,
    body: form(images),
  })
  expect(status).toBe(201)
  return body.doc.id
}
const save = (id: string, body: object, query = '?draft=true') =>
  platen.api('PATCH', `/api/designs/${id}${query}`, { as: owner, body })
const remove = async (asset: string) => {
  const { status, body } = await platen.api('DELETE', `/api/assets/${asset}`, { as: owner })
  return status === 200 ? 'deleted' : [status, body.code, body.details]
}
const used = (details: object) => [409, 'assets.used', details]

test('a picture stays as long as a design shows it, in the trash too', async () => {
  const [one, other] = [await assetOf(owner), await assetOf(owner)]
  const design = await designOf(owner, [one, other])
  expect(await remove(one)).toEqual(used({ designs: 1 }))
  expect((await save(design, { pages: pages(other) })).status).toBe(200)
  expect(await remove(one)).toBe('deleted')
  expect((await save(design, { deletedAt: new Date().toISOString() })).status).toBe(200)
  expect(await remove(other)).toEqual(used({ designs: 1 }))
  expect((await platen.api('DELETE', `/api/designs/${design}?trash=true`, { as: owner })).status).toBe(200)
  expect(await remove(other)).toBe('deleted')
})

test('what is published holds its pictures while a draft goes on without them', async () => {
  const asset = await assetOf(owner)
  const design = await designOf(owner, [asset])
  expect((await save(design, { _status: 'published' }, '')).status).toBe(200)
  expect((await save(design, { pages: [] })).status).toBe(200)
  expect(await remove(asset)).toEqual(used({ designs: 1 }))
  expect((await save(design, { pages: [], _status: 'published' }, '')).status).toBe(200)
  expect(await remove(asset)).toBe('deleted')
})

test("nobody holds another workspace's picture by naming it", async () => {
  const asset = await assetOf(owner)
  await designOf(stranger, [asset])
  expect(await remove(asset)).toBe('deleted')
})

test('a template holds its pictures in each of its languages', async () => {
  const asset = await assetOf(owner)
  const template = form([asset], { slug: 'uses-test', language: undefined, _status: 'published' })
  const made = await platen.api('POST', '/api/templates?locale=de', { as: admin, body: template })
  expect(made.status).toBe(201)
  const english = await platen.api('PATCH', `/api/templates/${made.body.doc.id}?locale=en`, {
    as: admin,
    body: { title: 'Pictures', pages: [] },
  })
  expect(english.status).toBe(200)
  expect(await remove(asset)).toEqual(used({ templates: 1 }))
  expect((await platen.api('DELETE', `/api/templates/${made.body.doc.id}`, { as: admin })).status).toBe(200)
  expect(await remove(asset)).toBe('deleted')
})

test('a save that changes no picture does not touch the index', async () => {
  const design = await designOf(owner, [await assetOf(owner)])
  const rows = async () =>
    (await platen.payload.db.pool.query('select xmin, * from platen.asset_uses where record = $1', [design]))
      .rows
  const before = await rows()
  expect(before).toHaveLength(1)
  expect((await save(design, { title: 'Another title' })).status).toBe(200)
  expect(await rows()).toEqual(before)
})
