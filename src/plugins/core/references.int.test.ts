import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'

let platen: TestPlaten
let alice: TestUser
let bob: TestUser
let contentAdmin: TestUser
let viewer: TestUser
let alicesProject: string
let bobsProject: string
let draftTemplate: string

const draft = (more: object = {}) => ({
  title: 'A plan',
  kind: 'document',
  theme: 'broadsheet',
  pages: [],
  ...more,
})
const made = async (as: TestUser, path: string, body: object): Promise<string> => {
  const answer = await platen.api('POST', path, { as, body })
  expect(answer.status).toBe(201)
  return answer.body.doc.id
}

beforeAll(async () => {
  platen = await testPlaten()
  alice = await platen.makeUser()
  bob = await platen.makeUser()
  viewer = await platen.makeUser()
  contentAdmin = await platen.makeUser({ role: 'content-admin' })
  const memberships = [
    { workspace: viewer.workspace, role: 'owner' as const },
    { workspace: alice.workspace, role: 'viewer' as const },
  ]
  await platen.payload.update({ collection: 'users', id: viewer.id, data: { memberships } })
  alicesProject = await made(alice, '/api/projects', { title: 'Hers' })
  bobsProject = await made(bob, '/api/projects', { title: 'His secret' })
  const template = { slug: 'secret', title: 'Not yet', kind: 'document', theme: 'broadsheet' }
  draftTemplate = await made(contentAdmin, '/api/templates?draft=true', template)
})
afterAll(() => platen.close())

describe('a design', () => {
  it.each([
    ['a project of another workspace', () => ({ project: bobsProject })],
    ['a template nobody has published', () => ({ template: draftTemplate })],
  ])('does not name %s, in a draft neither', async (_, more) => {
    const answer = await platen.api('POST', '/api/designs?draft=true', { as: alice, body: draft(more()) })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: 'request.fields' })
    const id = await made(alice, '/api/designs?draft=true', draft())
    const change = await platen.api('PATCH', `/api/designs/${id}?draft=true`, { as: alice, body: more() })
    expect(change.status).toBe(400)
  })

  it('keeps its project while it stays, and leaves it behind when it moves', async () => {
    const id = await made(alice, '/api/designs?draft=true', draft({ project: alicesProject }))
    const change = (as: TestUser, body: object) =>
      platen.api('PATCH', `/api/designs/${id}?draft=true`, { as, body })
    expect((await change(alice, { title: 'Still hers' })).body.doc.project).toBe(alicesProject)
    const moved = await change(contentAdmin, { workspace: bob.workspace })
    expect(moved.body.doc).toMatchObject({ workspace: bob.workspace, project: null })
  })

  it('is duplicated by a viewer into a workspace of their own only, without its project', async () => {
    const id = await made(alice, '/api/designs?draft=true', draft({ project: alicesProject }))
    const duplicate = (body: object) =>
      platen.api('POST', `/api/designs/${id}/duplicate?draft=true`, { as: viewer, body })
    expect((await duplicate({})).status).toBe(403)
    expect((await duplicate({ title: 'Mine now' })).status).toBe(403)
    const own = await duplicate({ workspace: viewer.workspace })
    expect(own.body.doc).toMatchObject({ workspace: viewer.workspace, project: null })
  })
})

describe('who edits what', () => {
  it('is not told to designers', async () => {
    const path = '/api/payload-locked-documents'
    expect((await platen.api('GET', path, { as: alice })).status).toBe(403)
    const lock = { user: { relationTo: 'users', value: bob.id }, globalSlug: 'x' }
    expect((await platen.api('POST', path, { as: alice, body: lock })).status).toBe(403)
    expect((await platen.api('GET', path, { as: contentAdmin })).status).toBe(200)
  })
})
