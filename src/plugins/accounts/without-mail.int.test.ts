import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import { tokenIn } from './testing/accounts-stage.ts'

let platen: TestPlaten
beforeAll(async () => {
  platen = await testPlaten({ env: { SMTP_URL: '' } })
})
afterAll(() => platen.close())

const body = { email: 'ada@example.test', password: 'a long password', name: 'Ada' }

test('a sign-up can sign in at once, and a second one is told at its field', async () => {
  expect((await platen.api('POST', '/api/users', { body })).status).toBe(201)
  expect((await platen.api('POST', '/api/users/login', { body })).status).toBe(200)
  const second = await platen.api('POST', '/api/users', { body })
  expect(second.status).toBe(400)
  expect(second.body.errors[0].data.errors[0].path).toBe('email')
})

test('the forms are told that no mail leaves, and nothing is queued', async () => {
  expect((await platen.api('GET', '/api/accounts/settings')).body).toEqual({ mail: false })
  expect((await platen.api('POST', '/api/users/forgot-password', { body })).status).toBe(200)
  const { rows } = await platen.payload.db.pool.query('select 1 from graphile_worker.jobs')
  expect(rows).toEqual([])
})

test('an invitation is a link to hand over, which confirms no address', async () => {
  const [owner, guest] = [
    await platen.makeUser({ name: 'Olga' }),
    await platen.makeUser({ isVerified: false }),
  ]
  const invited = await platen.api('POST', `/api/workspaces/${owner.workspace}/invitations`, {
    as: owner,
    body: { email: guest.email, role: 'editor' },
  })
  expect(invited).toMatchObject({ status: 201, body: { mailed: false, invitation: { email: guest.email } } })
  const link = await platen.api('POST', `/api/invitations/${invited.body.invitation.id}/link`, { as: owner })
  const token = tokenIn(link.body.url)
  const opened = await platen.api('POST', '/api/invitations/open', { body: { token } })
  expect(opened.body).toMatchObject({ state: 'open', invitedBy: 'Olga', email: guest.email, role: 'editor' })
  expect((await platen.api('POST', '/api/invitations/accept', { as: guest, body: { token } })).status).toBe(
    200,
  )
  const { user } = (await platen.api('GET', '/api/users/me', { as: guest })).body
  expect(user.memberships).toHaveLength(2)
  expect(user.emailVerifiedAt).toBeFalsy()
})

test.each([
  ['a link of another site', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, true],
  ['a mail', 'GET', { 'sec-fetch-site': 'none' }, true],
  ['127.0.0.1', 'POST', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, true],
  ['the local network', 'POST', { host: '192.168.1.7:3000', origin: 'http://192.168.1.7:3000' }, true],
  ['a form of another site', 'POST', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' }, false],
])('someone who comes by %s', async (_, method, headers, isSignedIn) => {
  const user = await platen.makeUser()
  const signedIn = await platen.api('POST', '/api/users/login', { body: user })
  const cookie = signedIn.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  expect(cookie).not.toMatch(/Secure/)
  const path = method === 'GET' ? '/api/users/me' : '/api/users/verification-mail'
  const sent = { ...headers, cookie: cookie.split(';')[0] ?? '' }
  const answer = await platen.api(method, path, { headers: sent, ...(method === 'GET' ? {} : { body: {} }) })
  expect(method === 'GET' ? answer.body.user !== null : answer.status === 202).toBe(isSignedIn)
})
