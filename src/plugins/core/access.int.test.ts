import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'

let platen: TestPlaten
let admin: TestUser
let contentAdmin: TestUser
let alice: TestUser
let bob: TestUser
let viewer: TestUser
let designId: string

const draft = (workspace?: string) => ({
  title: 'A plan',
  kind: 'document',
  theme: 'broadsheet',
  language: 'en',
  pages: [],
  ...(workspace ? { workspace } : {}),
})

beforeAll(async () => {
  platen = await testPlaten()
  const { makeUser, payload } = platen
  admin = await makeUser({ role: 'admin' })
  contentAdmin = await makeUser({ role: 'content-admin' })
  alice = await makeUser()
  bob = await makeUser()
  viewer = await makeUser()
  // A viewer of Alice's workspace who owns a personal one: membership alone must not let them write in Alice's.
  await payload.update({
    collection: 'users',
    id: viewer.id,
    data: {
      memberships: [
        { workspace: viewer.workspace, role: 'owner' },
        { workspace: alice.workspace, role: 'viewer' },
      ],
    },
  })
  const { body } = await platen.api('POST', '/api/designs?draft=true', { as: alice, body: draft() })
  designId = body.doc.id
})
afterAll(() => platen.close())

describe('signing up', () => {
  it('gives a designer with a workspace of their own, whatever was asked for', async () => {
    const body = {
      email: 'eve@example.test',
      password: 'long enough to pass',
      role: 'admin',
      memberships: [{ workspace: alice.workspace, role: 'owner' }],
    }
    const { status, body: answer } = await platen.api('POST', '/api/users', { body })
    expect(status).toBe(201)
    expect(answer.doc.role).toBe('designer')
    const { docs } = await platen.payload.find({
      collection: 'users',
      where: { email: { equals: body.email } },
    })
    expect(docs[0]?.memberships).toHaveLength(1)
    expect(docs[0]?.memberships?.[0]).toMatchObject({ role: 'owner' })
    expect(docs[0]?.memberships?.[0]?.workspace).not.toBe(alice.workspace)
  })

  it.each(['short', ''])('refuses the password "%s" at its field', async (password) => {
    const { status, body } = await platen.api('POST', '/api/users', {
      body: { email: 'p@example.test', password },
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toContain('"path":"password"')
  })
})

describe('a design', () => {
  it('goes to its writer’s workspace when none is named', async () => {
    const design = await platen.payload.findByID({
      collection: 'designs',
      id: designId,
      draft: true,
      depth: 0,
    })
    expect(design.workspace).toBe(alice.workspace)
  })

  it.each([
    ['nobody', () => undefined, 403],
    ['its owner', () => alice, 200],
    ['a stranger', () => bob, 404],
    ['a viewer of the workspace', () => viewer, 200],
    ['a content admin', () => contentAdmin, 200],
  ])('read by %s', async (_, who, status) => {
    const as = who()
    const answer = await platen.api('GET', `/api/designs/${designId}?draft=true`, as ? { as } : {})
    expect(answer.status).toBe(status)
  })

  it.each([
    ['nobody', () => undefined, 403],
    ['a stranger', () => bob, 404],
    ['a viewer of the workspace', () => viewer, 403],
    ['its owner', () => alice, 200],
  ])('changed by %s', async (_, who, status) => {
    const as = who()
    const answer = await platen.api('PATCH', `/api/designs/${designId}?draft=true`, {
      ...(as ? { as } : {}),
      body: { title: `By ${status}` },
    })
    expect([status, status === 404 ? 403 : status]).toContain(answer.status)
  })

  it.each([
    ['a stranger', () => bob],
    ['a viewer', () => viewer],
  ])('is not made in Alice’s workspace by %s', async (_, who) => {
    const { status, body } = await platen.api('POST', '/api/designs?draft=true', {
      as: who(),
      body: draft(alice.workspace),
    })
    expect([400, 403]).toContain(status)
    expect(body).toMatchObject({ error: true })
    const { totalDocs } = await platen.payload.count({
      collection: 'designs',
      where: { workspace: { equals: alice.workspace } },
    })
    expect(totalDocs).toBe(1)
  })

  it('is not moved into a workspace its writer only views', async () => {
    const made = await platen.api('POST', '/api/designs?draft=true', { as: viewer, body: draft() })
    const { status } = await platen.api('PATCH', `/api/designs/${made.body.doc.id}?draft=true`, {
      as: viewer,
      body: { workspace: alice.workspace },
    })
    expect(status).toBe(403)
  })

  it.each([
    [
      'a block of the wrong shape',
      [{ layout: 'article', blocks: [{ blockType: 'quote', text: { $ne: 1 } }] }],
    ],
    ['blocks that are no list', [{ layout: 'article', blocks: 'drop table' }]],
    ['a layout nobody defined', [{ layout: 'nowhere', blocks: [] }]],
    ['more pages than fit', Array.from({ length: 61 }, () => ({ layout: 'article', blocks: [] }))],
  ])('refuses %s, in a draft too', async (_, pages) => {
    const { status, body } = await platen.api('PATCH', `/api/designs/${designId}?draft=true&autosave=true`, {
      as: alice,
      body: { pages },
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: true, code: 'request.fields' })
  })
})

describe('accounts', () => {
  it('are not readable by other designers', async () => {
    expect((await platen.api('GET', `/api/users/${bob.id}`, { as: alice })).status).toBe(404)
    expect((await platen.api('GET', '/api/users', { as: alice })).body.totalDocs).toBe(1)
  })

  it.each([
    ['a role', { role: 'admin' }],
    ['memberships', { memberships: [{ role: 'owner' }] }],
  ])('do not give themselves %s', async (_, change) => {
    await platen.api('PATCH', `/api/users/${bob.id}`, { as: bob, body: change })
    const account = await platen.payload.findByID({ collection: 'users', id: bob.id, depth: 0 })
    expect(account.role).toBe('designer')
    expect(account.memberships?.map(({ workspace }) => workspace)).toEqual([bob.workspace])
  })

  it('are given roles by admins', async () => {
    const { status } = await platen.api('PATCH', `/api/users/${bob.id}`, { as: admin, body: { name: 'Bob' } })
    expect(status).toBe(200)
  })
})

describe('what nobody may do over the API', () => {
  it.each([
    ['POST', '/api/jobs', { title: 'x', kind: 'x' }],
    ['POST', '/api/payload-jobs/run', {}],
    ['GET', '/api/payload-jobs/run', undefined],
    ['POST', '/api/workspaces', { name: 'Mine', personal: true }],
    ['POST', '/api/templates', { title: 'Mine', slug: 'mine', kind: 'document', theme: 'broadsheet' }],
  ])('%s %s', async (method, path, body) => {
    const { status } = await platen.api(method, path, { as: alice, ...(body ? { body } : {}) })
    expect([401, 403, 404]).toContain(status)
  })

  it('answers an unusable id with 400', async () => {
    const { status, body } = await platen.api('GET', '/api/designs?where[id][in]=nope', { as: alice })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: true, code: 'request.value' })
  })

  it('answers a reference to nothing with 400', async () => {
    const { status, body } = await platen.api('POST', '/api/designs?draft=true', {
      as: contentAdmin,
      body: draft('01a1f877-1b8b-75ef-aa07-abc69a5cd9f9'),
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: true, code: 'request.reference' })
  })
})
