import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { type AccountsStage, accountsStage, tokenIn } from './testing/accounts-stage.ts'

let stage: AccountsStage
let owner: TestUser
let stranger: TestUser
beforeAll(async () => {
  stage = await accountsStage()
  stranger = await stage.makeUser({ name: 'Sam Stranger' })
})
beforeEach(async () => {
  owner = await stage.makeUser({ name: 'Olga Owner' })
})
afterAll(() => stage.close())

const invite = (as: TestUser, email: string, role = 'editor', workspace = as.workspace) =>
  stage.api('POST', `/api/workspaces/${workspace}/invitations`, { as, body: { email, role } })
const accept = (as: TestUser, token: string) =>
  stage.api('POST', '/api/invitations/accept', { as, body: { token } })
const members = async (as: TestUser, workspace = owner.workspace) =>
  (await stage.api('GET', `/api/workspaces/${workspace}/members`, { as })).body
const setRole = (as: TestUser, of: TestUser, role: string) =>
  stage.api('PATCH', `/api/workspaces/${owner.workspace}/members/${of.id}`, { as, body: { role } })
const remove = (as: TestUser, of: TestUser) =>
  stage.api('DELETE', `/api/workspaces/${owner.workspace}/members/${of.id}`, { as })
/** Somebody who joined the owner's workspace. */
const joined = async (role: string): Promise<TestUser> => {
  const guest = await stage.makeUser({ name: `A ${role}` })
  await invite(owner, guest.email, role)
  expect((await accept(guest, await stage.tokenFor(guest.email, /invites you/))).status).toBe(200)
  return guest
}

describe('an invitation', () => {
  it('makes its reader a member and confirms their address; a double click is one', async () => {
    const guest = await stage.makeUser({ name: 'Gil Guest', isVerified: false })
    expect((await invite(owner, guest.email.toUpperCase())).status).toBe(201)
    const mail = await stage.mail.mailTo(guest.email, /Olga Owner invites you to/)
    const token = tokenIn(/https?:\S+/.exec(mail.text ?? '')?.[0] ?? '')
    const answers = await Promise.all([accept(guest, token), accept(guest, token), accept(guest, token)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const account = await stage.payload.findByID({ collection: 'users', id: guest.id, depth: 0 })
    expect(account.memberships?.map(({ role }) => role)).toEqual(['owner', 'editor'])
    expect(account.emailVerifiedAt).toBeTruthy()
    const { docs } = await members(owner)
    expect(docs.map(({ role }: { role: string }) => role).toSorted()).toEqual(['editor', 'owner'])
  })

  it('is for its address alone', async () => {
    await invite(owner, 'somebody@example.test')
    const token = await stage.tokenFor('somebody@example.test')
    const refused = await accept(stranger, token)
    expect(refused).toMatchObject({ status: 403, body: { code: 'invitations.other-address' } })
    expect((await accept(stranger, 'made up')).status).toBe(403)
    expect((await stage.api('POST', '/api/invitations/accept', { body: { token } })).status).toBe(401)
  })

  it('tells its sender nothing of accounts: known and unknown addresses answer alike', async () => {
    const known = await invite(owner, stranger.email)
    const unknown = await invite(owner, 'nobody-at-all@example.test')
    const shape = ({ status, body }: typeof known) => ({
      status,
      keys: Object.keys(body.invitation),
      mailed: body.mailed,
    })
    expect(shape(known)).toEqual(shape(unknown))
  })

  it('asked twice at once is one, with one mail', async () => {
    const email = `twice-${owner.id}@example.test`
    const answers = await Promise.all([invite(owner, email), invite(owner, email, 'viewer')])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(answers[0]?.body.invitation.id).toBe(answers[1]?.body.invitation.id)
    await stage.mail.mailTo(email)
    expect(stage.mail.mails.filter(({ to }) => to?.[0]?.address === email)).toHaveLength(1)
  })

  it('is over when it is revoked or too old, and cannot be managed then', async () => {
    const guest = await stage.makeUser()
    const { id } = (await invite(owner, guest.email)).body.invitation
    const token = await stage.tokenFor(guest.email, /invites you/)
    const manage = (verb: string, as = owner) => stage.api('POST', `/api/invitations/${id}/${verb}`, { as })
    for (const verb of ['revoke', 'resend', 'link']) expect((await manage(verb, stranger)).status).toBe(404)
    const link = tokenIn((await manage('link')).body.url)
    expect((await manage('resend')).status).toBe(202)
    await stage.payload.db.pool.query(`update invitations set expires_at = now() where id = $1`, [id])
    expect((await accept(guest, link)).status).toBe(410)
    await stage.payload.db.pool.query(
      `update invitations set expires_at = now() + interval '1 day' where id = $1`,
      [id],
    )
    expect((await manage('revoke')).status).toBe(200)
    for (const used of [token, link]) expect((await accept(guest, used)).status).toBe(403)
    for (const verb of ['revoke', 'resend', 'link']) expect((await manage(verb)).status).toBe(409)
  })

  it('is asked by owners with a confirmed address alone', async () => {
    const editor = await joined('editor')
    expect((await invite(editor, 'x@example.test', 'viewer', owner.workspace)).status).toBe(403)
    expect((await invite(stranger, 'x@example.test', 'viewer', owner.workspace)).status).toBe(404)
    expect((await invite(owner, editor.email)).status).toBe(400)
    expect((await invite(owner, 'no address')).status).toBe(400)
    expect((await invite(owner, 'x@example.test', 'admin')).status).toBe(400)
    const unverified = await stage.makeUser({ isVerified: false })
    expect((await invite(unverified, 'x@example.test')).body.code).toBe('accounts.unverified')
  })

  it('is read by owners, and its token by nobody', async () => {
    await invite(owner, 'reader@example.test')
    const mine = await stage.api('GET', '/api/invitations', { as: owner })
    expect(mine.body.docs).toHaveLength(1)
    expect(JSON.stringify(mine.body)).not.toMatch(/token/i)
    expect((await stage.api('GET', '/api/invitations', { as: stranger })).body.docs).toEqual([])
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      const path = method === 'POST' ? '/api/invitations' : `/api/invitations/${mine.body.docs[0].id}`
      const body = {
        email: 'x@example.test',
        role: 'owner',
        workspace: owner.workspace,
        expiresAt: '2030-01-01',
      }
      expect((await stage.api(method, path, { as: owner, body })).status).toBe(403)
    }
  })
})

describe('the people of a workspace', () => {
  it('are seen by its members, with addresses by its owners', async () => {
    const viewer = await joined('viewer')
    const seen = await members(viewer)
    expect(seen).toMatchObject({ role: 'viewer', totalDocs: 2, totalPages: 1 })
    const emails = seen.docs.map(({ id, email }: { id: string; email: string | null }) => [id, email])
    expect(Object.fromEntries(emails)).toEqual({ [owner.id]: null, [viewer.id]: viewer.email })
    expect((await members(owner)).docs.every(({ email }: { email: string }) => email)).toBe(true)
    const strange = await stage.api('GET', `/api/workspaces/${owner.workspace}/members`, { as: stranger })
    expect(strange.status).toBe(404)
  })

  it('get roles from owners, effective at once', async () => {
    const [editor, viewer] = [await joined('editor'), await joined('viewer')]
    expect((await setRole(editor, viewer, 'editor')).status).toBe(403)
    expect((await setRole(owner, viewer, 'owner')).status).toBe(200)
    expect((await setRole(viewer, editor, 'viewer')).status).toBe(200)
    expect((await setRole(owner, stranger, 'viewer')).status).toBe(404)
    expect((await setRole(owner, editor, 'boss')).status).toBe(400)
  })

  it('keep an owner, also when two owners demote each other at once', async () => {
    expect((await setRole(owner, owner, 'viewer')).body.code).toBe('workspace.last-owner')
    expect((await remove(owner, owner)).body.code).toBe('workspace.last-owner')
    const second = await joined('owner')
    const answers = await Promise.all([setRole(owner, second, 'viewer'), setRole(second, owner, 'viewer')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403])
  })

  it('leave, are removed, and lose access at once', async () => {
    const [editor, viewer] = [await joined('editor'), await joined('viewer')]
    expect((await remove(editor, viewer)).status).toBe(403)
    expect((await remove(owner, viewer)).status).toBe(200)
    expect((await remove(editor, editor)).status).toBe(200)
    expect((await remove(editor, editor)).status).toBe(404)
    expect((await members(owner)).totalDocs).toBe(1)
    const path = `/api/workspaces/${stranger.workspace}/members/${stranger.id}`
    expect((await stage.api('DELETE', path, { as: stranger })).status).toBe(409)
  })

  it('are in every workspace they joined at the same time', async () => {
    const owners = [
      await stage.makeUser({ name: 'A' }),
      await stage.makeUser({ name: 'B' }),
      await stage.makeUser({ name: 'C' }),
    ]
    const guest = await stage.makeUser()
    const tokens: string[] = []
    for (const one of owners) {
      const { id } = (await invite(one, guest.email)).body.invitation
      tokens.push(tokenIn((await stage.api('POST', `/api/invitations/${id}/link`, { as: one })).body.url))
    }
    await Promise.all(tokens.map((token) => accept(guest, token)))
    const account = await stage.payload.findByID({ collection: 'users', id: guest.id, depth: 0 })
    expect(account.memberships).toHaveLength(4)
  })
})

describe('a further workspace', () => {
  it('belongs to whoever creates it', async () => {
    const made = await stage.api('POST', '/api/workspaces/create', { as: owner, body: { name: ' Studio ' } })
    expect(made).toMatchObject({ status: 201, body: { workspace: { name: 'Studio' } } })
    expect(await members(owner, made.body.workspace.id)).toMatchObject({ role: 'owner', totalDocs: 1 })
    expect(
      (await stage.api('POST', '/api/workspaces/create', { as: owner, body: { name: '' } })).status,
    ).toBe(400)
    expect((await stage.api('POST', '/api/workspaces/create', { body: { name: 'x' } })).status).toBe(401)
  })
})
