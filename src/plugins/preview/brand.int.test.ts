import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'

let platen: TestPlaten
let owner: TestUser
let stranger: TestUser

const form = (more: object = {}) => ({
  title: 'A branded plan',
  kind: 'document',
  theme: 'broadsheet',
  language: 'en',
  pages: [
    { layout: 'document-cover', blocks: [{ blockType: 'cover', title: 'A branded plan' }] },
    { layout: 'document-article', blocks: [{ blockType: 'heading', title: 'The second page' }] },
  ],
  ...more,
})

const logoOf = async (user: TestUser): Promise<string> => {
  const data = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#1b4dff' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'logo.png', size: data.length }
  const record = { alt: 'Tram & Co', workspace: user.workspace }
  return (await platen.payload.create({ collection: 'assets', data: record, file })).id
}

const kitOf = async (as: TestUser, more: object = {}) =>
  platen.api('POST', '/api/brand-kits', {
    as,
    body: { name: 'Tram & Co', primary: '#1b4dff', displayFont: 'lora', ...more },
  })

const save = (path: string, body: object) => platen.api('POST', path, { as: owner, body })

beforeAll(async () => {
  platen = await testPlaten()
  owner = await platen.makeUser()
  stranger = await platen.makeUser()
})
afterAll(() => platen?.close())

test('a design wears its brand: colours, faces and logo, saved or not', async () => {
  const logo = await logoOf(owner)
  const kit = await kitOf(owner, { logo, accents: [{ color: 'oklch(0.7 0.15 60)' }] })
  expect(kit.status).toBe(201)
  const brandKit = kit.body.doc.id
  const made = await save('/api/designs?draft=true', form({ brandKit }))
  expect(made.status).toBe(201)
  const shown = await platen.api('GET', `/api/designs/${made.body.doc.id}/preview`, { as: owner })
  const html = await shown.response.text()
  expect(html).toContain("--font-display:'Lora'")
  expect(html).toContain('brand-opening')
  expect(html).toContain(`/api/assets/${logo}/`)
  const live = await save('/api/designs/preview', { data: form({ brandKit, workspace: owner.workspace }) })
  expect(JSON.stringify(live.body)).toContain('brand-opening')
  const plain = await save('/api/designs/preview', { data: form({ workspace: owner.workspace }) })
  expect(JSON.stringify(plain.body)).not.toContain('brand-opening')
})

test("another workspace's kit and logo are neither taken nor shown", async () => {
  const foreign = (await kitOf(stranger)).body.doc.id
  expect((await save('/api/designs?draft=true', form({ brandKit: foreign }))).status).toBe(400)
  const live = await save('/api/designs/preview', {
    data: form({ brandKit: foreign, workspace: owner.workspace }),
  })
  expect(live.status).toBe(200)
  expect(JSON.stringify(live.body)).not.toContain('Lora')
  expect((await kitOf(owner, { logo: await logoOf(stranger) })).status).toBe(400)
})

test('a kit says what is wrong with a colour or a face', async () => {
  for (const wrong of [{ primary: 'blue' }, { ink: '#12' }, { accents: [{ color: 'red' }] }]) {
    const answer = await kitOf(owner, wrong)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Write a colour as #1b4dff or as oklch(0.5 0.2 266).')
  }
  expect((await kitOf(owner, { textFont: 'comic-sans' })).status).toBe(400)
  expect((await kitOf(owner, { accents: Array(5).fill({ color: '#fff' }) })).status).toBe(400)
})

test('a design whose kit is deleted goes on in the look of its theme', async () => {
  const brandKit = (await kitOf(owner)).body.doc.id
  const { id } = (await save('/api/designs?draft=true', form({ brandKit }))).body.doc
  expect((await platen.api('DELETE', `/api/brand-kits/${brandKit}`, { as: owner })).status).toBe(200)
  const shown = await platen.api('GET', `/api/designs/${id}/preview`, { as: owner })
  expect(shown.status).toBe(200)
  expect(await shown.response.text()).toContain("--font-display:'Newsreader'")
})

test('a logo is not deleted while a kit shows it', async () => {
  const logo = await logoOf(owner)
  const brandKit = (await kitOf(owner, { logo })).body.doc.id
  const refused = await platen.api('DELETE', `/api/assets/${logo}`, { as: owner })
  expect([refused.status, refused.body.code, refused.body.details]).toEqual([
    409,
    'assets.used',
    { 'brand-kits': 1 },
  ])
  await platen.api('DELETE', `/api/brand-kits/${brandKit}`, { as: owner })
  expect((await platen.api('DELETE', `/api/assets/${logo}`, { as: owner })).status).toBe(200)
})

test('a design is generated in a kit of its workspace, and in no other', async () => {
  const ask = (brandKitId: string) =>
    save('/api/designs/generate', { kind: 'document', prompt: 'A plan for a garden', brandKitId })
  const own = (await kitOf(owner)).body.doc.id
  const { status, body } = await ask(own)
  expect(status).toBe(202)
  const { body: record } = await platen.api('GET', `/api/designs/${body.design.id}?draft=true&depth=0`, {
    as: owner,
  })
  expect(record.brandKit).toBe(own)
  expect((await ask((await kitOf(stranger)).body.doc.id)).status).toBe(404)
})
