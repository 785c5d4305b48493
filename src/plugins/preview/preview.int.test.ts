import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { signLink } from './links/link-signature.ts'

let platen: TestPlaten
let owner: TestUser
let stranger: TestUser
let contentAdmin: TestUser
let own: string
let foreign: string
let design: string

const host = { host: 'studio.example' }

const form = (title: string, image?: string) => ({
  title,
  kind: 'document',
  theme: 'broadsheet',
  language: 'en',
  pages: [
    { layout: 'document-cover', blocks: [{ blockType: 'cover', title }] },
    {
      layout: 'document-article',
      blocks: [
        { blockType: 'heading', title: 'The second page' },
        ...(image ? [{ blockType: 'image', image }] : []),
      ],
    },
  ],
})

const assetOf = async (user: TestUser) => {
  const data = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c33' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'red.png', size: data.length }
  return (
    await platen.payload.create({
      collection: 'assets',
      data: { alt: 'Red', workspace: user.workspace },
      file,
    })
  ).id
}

const designOf = async (user: TestUser, data: object) => {
  const created = { ...data, workspace: user.workspace } as never // blocks are typed by their own slugs
  return (await platen.payload.create({ collection: 'designs', data: created, draft: true })).id
}

beforeAll(async () => {
  platen = await testPlaten()
  owner = await platen.makeUser()
  stranger = await platen.makeUser()
  contentAdmin = await platen.makeUser({ role: 'content-admin' })
  own = await assetOf(owner)
  foreign = await assetOf(stranger)
  design = await designOf(owner, form('The first page', own))
})

afterAll(() => platen?.close())

test('a member sees the design under a policy that lets nothing run', async () => {
  const preview = await platen.api('GET', `/api/designs/${design}/preview`, { as: owner, headers: host })
  expect(preview.status).toBe(200)
  const html = await preview.response.text()
  expect(html).toContain('The first page')
  expect(html).toContain('The second page')
  expect(html).not.toContain('<script')
  expect(Object.fromEntries(preview.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' http://studio.example data:; " +
      "font-src 'self' http://studio.example data:; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
})

test('a frame is told in a sentence why it shows nothing; everybody else in the shape of the API', async () => {
  const path = `/api/designs/${design}/preview?page=9`
  const frame = await platen.api('GET', path, { as: owner, headers: { 'sec-fetch-dest': 'iframe' } })
  expect(frame.headers.get('content-security-policy')).toContain("sandbox; frame-ancestors 'self'")
  expect(await frame.response.text()).toMatch(/<p>There is no page 9 here\.<\/p>/)
  expect((await platen.api('GET', path, { as: owner })).body.code).toBe('preview.page')
  const foreignPath = `/api/designs/${design}/preview`
  const refused = await platen.api('GET', foreignPath, {
    as: stranger,
    headers: { 'sec-fetch-dest': 'iframe' },
  })
  expect(await refused.response.text()).not.toContain('The first page')
})

test('one page, another version, and nothing for strangers', async () => {
  const one = await platen.api('GET', `/api/designs/${design}/preview?page=1`, { as: owner })
  const html = await one.response.text()
  expect(html).toContain('The second page')
  expect(html).not.toContain('class="title">The first page')
  expect((await platen.api('GET', `/api/designs/${design}/preview?page=2`, { as: owner })).body.code).toBe(
    'preview.page',
  )

  await platen.payload.update({
    collection: 'designs',
    id: design,
    data: { ...form('Renamed', own) } as never,
    draft: true,
  })
  const { docs } = await platen.payload.findVersions({
    collection: 'designs',
    where: { parent: { equals: design } },
    sort: 'createdAt',
  })
  const before = `/api/designs/${design}/preview?version=${docs[0]?.id}`
  expect(await (await platen.api('GET', before, { as: owner })).response.text()).toContain('The first page')
  const other = await designOf(owner, form('Another'))
  const wrong = `/api/designs/${other}/preview?version=${docs[0]?.id}`
  expect((await platen.api('GET', wrong, { as: owner })).status).toBe(404)

  expect((await platen.api('GET', `/api/designs/${design}/preview`, { as: stranger })).status).toBe(404)
  expect((await platen.api('GET', before, { as: stranger })).status).toBeGreaterThanOrEqual(403)
  expect((await platen.api('GET', `/api/designs/${design}/preview`)).status).toBe(403)
  expect((await platen.api('GET', '/api/designs/nope/preview', { as: owner })).status).toBe(404)
})

test('pictures come by signed addresses, and only those of the own workspace', async () => {
  const html = await (
    await platen.api('GET', `/api/designs/${design}/preview`, { as: owner })
  ).response.text()
  const address = /src="(\/api\/assets\/[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const answer = await platen.api('GET', address)
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=3600, immutable',
  })
  expect((await answer.response.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('content-length')))

  expect((await platen.api('GET', address.replace(own, foreign))).status).toBe(403)
  expect((await platen.api('GET', `/api/assets/${own}/content`)).status).toBe(403)
  expect((await platen.api('GET', `/api/assets/${own}/content`, { as: owner })).status).toBe(200)
  expect((await platen.api('GET', `/api/assets/${own}/content`, { as: stranger })).status).toBe(404)
  const old = signLink(platen.payload, { purpose: 'asset', id: own }, 1_000_000)
  expect((await platen.api('GET', `/api/assets/${own}/content?${old}`)).body.code).toBe('assets.link')

  const thief = await designOf(owner, form('Thief', foreign))
  const stolen = await (
    await platen.api('GET', `/api/designs/${thief}/preview`, { as: owner })
  ).response.text()
  expect(stolen).not.toContain(foreign)
})

test('fonts of the themes are public, and nothing else is', async () => {
  const html = await (
    await platen.api('GET', `/api/designs/${design}/preview`, { as: owner })
  ).response.text()
  const addresses = [...html.matchAll(/url\("?(\/api\/fonts\/[^")]+)"?\)/g)].map(
    ([, address]) => address ?? '',
  )
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) {
    const font = await platen.api('GET', address)
    expect([address, font.status]).toEqual([address, 200])
    expect(font.headers.get('access-control-allow-origin')).toBe('*')
    expect(font.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const signature = Buffer.from(await font.response.arrayBuffer()).subarray(0, 4)
    expect(signature.toString()).toBe('wOF2')
  }
  const [, , , family = ''] = (addresses[0] ?? '').split('/')
  for (const file of ['package.json', '..%2Fpackage.json', '..%2F..%2F..%2Fpackage.json', 'x.woff2']) {
    expect((await platen.api('GET', `/api/fonts/${family}/${file}`)).status).toBe(404)
  }
})

test('published templates are public, drafts are for content admins', async () => {
  const data = {
    ...form('A template'),
    slug: 'preview-test',
    language: undefined,
    _status: 'published',
  } as never
  const { id } = await platen.payload.create({ collection: 'templates', data })
  const open = await platen.api('GET', `/api/templates/${id}/preview?page=0`)
  expect(open.status).toBe(200)
  expect(open.headers.get('cache-control')).toBe('public, max-age=60')
  await platen.payload.update({
    collection: 'templates',
    id,
    data: { ...form('Not yet public') } as never,
    draft: true,
  })
  expect(await (await platen.api('GET', `/api/templates/${id}/preview`)).response.text()).toContain(
    'A template',
  )
  const draft = await platen.api('GET', `/api/templates/${id}/preview`, { as: contentAdmin })
  expect(await draft.response.text()).toContain('Not yet public')
  expect(draft.headers.get('cache-control')).toBe('private, no-store')
})

test('the live preview page runs its own script only', async () => {
  const page = await platen.api('GET', '/api/designs/live-preview?id=1')
  const policy = page.headers.get('content-security-policy') ?? ''
  const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  expect(nonce.length).toBeGreaterThan(20)
  expect(policy).not.toContain('script-src *')
  const html = await page.response.text()
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toContain(`<script nonce="${nonce}">`)
  const again = await platen.api('GET', '/api/designs/live-preview')
  expect(again.headers.get('content-security-policy')).not.toBe(policy)
})

test('a form is drawn page by page for those who may see its workspace', async () => {
  const post = (body: unknown, as?: TestUser, collection = 'designs') =>
    platen.api('POST', `/api/${collection}/preview`, { body, ...(as ? { as } : {}) })
  const data = { ...form('Not saved', own), workspace: owner.workspace }
  const drawn = await post({ data, id: design }, owner)
  expect(drawn.status).toBe(200)
  expect(drawn.body).toMatchObject({ flow: 'paged', pages: [{ width: 794, height: 1123 }, {}] })
  expect(drawn.body.pages[0].html).toContain('Not saved')
  expect(drawn.body.pages[1].html).toContain(own)

  expect((await post({ data }, owner)).status).toBe(200)
  expect((await post({ data }, stranger)).status).toBe(403)
  expect((await post({ data, id: design }, stranger)).status).toBe(404)
  expect((await post({ data })).status).toBe(401)
  const elsewhere = { ...form('Elsewhere', own), workspace: stranger.workspace }
  expect((await post({ data: elsewhere }, stranger)).body.pages[1].html).not.toContain(own)
  const broken = await post({ data: { ...data, theme: 'none' } }, owner)
  expect(broken.body).toMatchObject({ error: true, code: 'design.not-renderable' })
  expect((await post({ data: form('T') }, contentAdmin, 'templates')).status).toBe(200)
  expect((await post({ data: form('T') }, owner, 'templates')).status).toBe(403)
})
