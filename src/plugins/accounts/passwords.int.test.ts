import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkIn } from '../../../tests/support/mail-server.ts'
import { type AccountsStage, accountsStage, median, tokenIn } from './testing/accounts-stage.ts'

let stage: AccountsStage
beforeAll(async () => {
  stage = await accountsStage()
})
afterAll(() => stage.close())

const NEW = 'a new long password'
const forgot = (email: string, headers = {}) =>
  stage.api('POST', '/api/users/forgot-password', { body: { email }, headers })
const reset = (token: string, password = NEW) =>
  stage.api('POST', '/api/users/reset-password', { body: { token, password } })

describe('a forgotten password', () => {
  it('is replaced by a mailed link, once, and ends every session', async () => {
    const ada = await stage.makeUser({ name: 'Ada', isVerified: false })
    await stage.signIn(ada.email, ada.password)
    // The sender of a request chooses its Host; the mail's link must not follow.
    expect((await forgot(ada.email.toUpperCase(), { 'x-forwarded-host': 'evil.test' })).status).toBe(200)
    const mail = await stage.mail.mailTo(ada.email, /new password/)
    expect(linkIn(mail)).toMatch(/^http:\/\/localhost:3000\/en\/reset-password#[\w-]{43}$/)

    const token = tokenIn(linkIn(mail))
    const short = await reset(token, 'short')
    expect(short.status).toBe(400)
    expect(short.body.errors[0].data.errors[0].path).toBe('password')
    const done = await reset(token)
    expect(done.status).toBe(200)
    expect(done.headers.get('set-cookie')).toMatch(/^payload-token=.+HttpOnly/)
    expect((await stage.api('GET', '/api/users/me', { as: ada })).body.user).toBeNull()
    expect((await stage.signIn(ada.email, ada.password)).status).toBe(401)
    expect((await stage.signIn(ada.email, NEW)).status).toBe(200)
    const again = await reset(token, 'yet another long one')
    expect(again).toMatchObject({ status: 403, body: { code: 'accounts.link-invalid' } })
    expect((await stage.mail.mailTo(ada.email, /was changed/)).to?.[0]?.address).toBe(ada.email)
    const account = await stage.payload.findByID({ collection: 'users', id: ada.id })
    expect(account.emailVerifiedAt).toBeTruthy()
    expect(account.sessions).toHaveLength(2)
  })

  it('is replaced once by two who come at the same time', async () => {
    const user = await stage.makeUser()
    await forgot(user.email)
    const token = await stage.tokenFor(user.email, /new password/)
    const answers = await Promise.all([reset(token, 'the first new one'), reset(token, 'the second new one')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403])
  })

  it('is not replaced by a link that is too old, nor by what is kept of one', async () => {
    const user = await stage.makeUser()
    await forgot(user.email)
    const token = await stage.tokenFor(user.email, /new password/)
    const { pool } = stage.payload.db
    const { rows } = await pool.query<{ token_hash: string }>(
      `select token_hash from platen.account_tokens where subject = $1 and purpose = 'password-reset'`,
      [user.id],
    )
    expect(rows[0]?.token_hash).not.toContain(token)
    expect((await reset(rows[0]?.token_hash ?? '')).status).toBe(403)
    await pool.query(`update platen.account_tokens set expires_at = now() where subject = $1`, [user.id])
    expect((await reset(token)).status).toBe(403)
  })

  it('brings one mail a minute however often it is asked for', async () => {
    const user = await stage.makeUser()
    await forgot(user.email)
    await stage.mail.mailTo(user.email, /new password/)
    for (let count = 0; count < 3; count += 1) await forgot(user.email)
    const other = await stage.makeUser()
    await forgot(other.email)
    await stage.mail.mailTo(other.email, /new password/)
    const mails = stage.mail.mails.filter(
      ({ to, subject }) => to?.[0]?.address === user.email && /new password/.test(subject ?? ''),
    )
    expect(mails).toHaveLength(1)
  })

  it('goes the same way over GraphQL', async () => {
    const user = await stage.makeUser()
    const asked = await stage.graphQl('mutation ($e: String!) { forgotPasswordUser(email: $e) }', {
      e: user.email,
    })
    expect(asked.data).toEqual({ forgotPasswordUser: true })
    const token = await stage.tokenFor(user.email, /new password/)
    const mutation =
      'mutation ($t: String, $p: String) { resetPasswordUser(token: $t, password: $p) { token user { email } } }'
    const done = await stage.graphQl(mutation, { t: token, p: NEW })
    expect(done.data.resetPasswordUser.user.email).toBe(user.email)
    const again = await stage.graphQl(mutation, { t: token, p: NEW })
    expect(again.errors[0].message).toMatch(/no longer valid/)
  })
})

describe('asking for a new password', () => {
  it('is answered alike, as fast, whether or not there is such an account', async () => {
    const user = await stage.makeUser()
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 15; round += 1) {
      for (const [kind, email] of [
        ['known', user.email],
        ['unknown', `nobody-${round}@example.test`],
      ] as const) {
        const started = performance.now()
        const { status, body } = await forgot(email)
        times[kind].push(performance.now() - started)
        expect({ status, body }).toEqual({ status: 200, body: { message: 'Success' } })
      }
    }
    const [known, unknown] = [median(times.known), median(times.unknown)]
    expect(Math.abs(known - unknown), `known ${known} ms, unknown ${unknown} ms`).toBeLessThan(
      Math.max(4, 0.5 * Math.max(known, unknown)),
    )
    const ask = (e: string) =>
      stage.graphQl('mutation ($e: String!) { forgotPasswordUser(email: $e) }', { e })
    expect(await ask('nobody@example.test')).toEqual(await ask(user.email))
  })

  it('says what is missing', async () => {
    expect((await forgot(' ')).status).toBe(400)
  })
})

describe('changing the own password', () => {
  const change = (as: Awaited<ReturnType<AccountsStage['makeUser']>>, body: object) =>
    stage.api('PATCH', `/api/users/${as.id}`, { as, body })

  it('needs the current one, keeps this session and ends the others', async () => {
    const user = await stage.makeUser()
    const other = (await stage.signIn(user.email, user.password)).body.token as string
    for (const currentPassword of [undefined, '', 'not the password', 7]) {
      const refused = await change(user, { password: NEW, currentPassword })
      expect(refused.status).toBe(400)
      expect(refused.body.errors[0].data.errors[0].path).toBe('currentPassword')
    }
    expect((await change(user, { name: 'Only the name' })).status).toBe(200)
    const changed = await change(user, { password: NEW, currentPassword: user.password })
    expect(changed.status).toBe(200)
    expect(JSON.stringify(changed.body)).not.toMatch(/currentPassword|hash|salt/)
    expect((await stage.api('GET', '/api/users/me', { as: user })).body.user.id).toBe(user.id)
    expect((await stage.api('GET', '/api/users/me', { as: { ...user, token: other } })).body.user).toBeNull()
    expect((await stage.signIn(user.email, NEW)).status).toBe(200)
  })

  it('is refused in bulk and over GraphQL without the current one', async () => {
    const user = await stage.makeUser()
    const bulk = await stage.api('PATCH', `/api/users?where[id][equals]=${user.id}`, {
      as: user,
      body: { password: NEW },
    })
    expect(bulk.body.code ?? bulk.body.errors[0].message).toMatch(/one-password|one account/)
    const mutation =
      'mutation ($i: String!, $d: mutationUserUpdateInput!) { updateUser(id: $i, data: $d) { id } }'
    expect((await stage.graphQl(mutation, { i: user.id, d: { password: NEW } }, user)).errors).toHaveLength(1)
    expect((await stage.signIn(user.email, user.password)).status).toBe(200)
    const right = { password: NEW, currentPassword: user.password }
    expect((await stage.graphQl(mutation, { i: user.id, d: right }, user)).errors).toEqual([])
  })

  it('cannot be guessed with a stolen session', async () => {
    const user = await stage.makeUser()
    for (let count = 0; count < 10; count += 1)
      await change(user, { password: NEW, currentPassword: `guess ${count}` })
    expect((await change(user, { password: NEW, currentPassword: user.password })).status).toBe(400)
    expect((await stage.signIn(user.email, user.password)).status).toBe(401)
  })

  it('by an admin ends every session', async () => {
    const [admin, user] = [await stage.makeUser({ role: 'admin' }), await stage.makeUser()]
    const path = `/api/users/${user.id}`
    expect((await stage.api('PATCH', path, { as: admin, body: { password: NEW } })).status).toBe(200)
    expect((await stage.api('GET', '/api/users/me', { as: user })).body.user).toBeNull()
  })
})

describe('signing out everywhere', () => {
  it('ends every session', async () => {
    const user = await stage.makeUser()
    const other = (await stage.signIn(user.email, user.password)).body.token as string
    expect((await stage.api('POST', '/api/users/logout?allSessions=true', { as: user })).status).toBe(200)
    for (const token of [user.token, other])
      expect((await stage.api('GET', '/api/users/me', { as: { ...user, token } })).body.user).toBeNull()
  })
})
