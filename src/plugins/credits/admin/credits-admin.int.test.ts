import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql, execute } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { capture } from '../ledger/capture.ts'
import { checkLedger } from '../ledger/check-ledger.ts'
import { purchase } from '../ledger/purchase.ts'
import { refund } from '../ledger/refund.ts'
import { reserve } from '../ledger/reserve.ts'

let platen: TestPlaten
let admin: TestUser
let contentAdmin: TestUser
let designer: TestUser
beforeAll(async () => {
  platen = await testPlaten({
    // Nothing asks Stripe here: what is settled again only waits in the queue.
    env: { CREDITS_WELCOME: '0', STRIPE_SECRET_KEY: 'sk_test_none', STRIPE_WEBHOOK_SECRET: 'whsec_none' },
  })
  admin = await platen.makeUser({ role: 'admin' })
  contentAdmin = await platen.makeUser({ role: 'content-admin' })
  designer = await platen.makeUser()
})
afterAll(() => platen.close())

const base = '/api/credits/admin'
const read = async (path: string, as = contentAdmin) => {
  const { status, body } = await platen.api('GET', `${base}/${path}`, { as })
  expect({ path, status, body }).toMatchObject({ status: 200 })
  return body
}
const book = (verb: 'grant' | 'adjust', body: object, as = admin) =>
  platen.api('POST', `${base}/${verb}`, { as, body })
const inTransaction = <Result>(work: Parameters<typeof transaction<Result>>[1]) =>
  transaction({ payload: platen.payload }, work)

const lists = ['overview', 'accounts', 'entries', 'reservations', 'checks', 'differences', 'entries.csv']

test('content admins read, platform admins change, and nobody else learns anything', async () => {
  for (const list of lists) {
    expect((await platen.api('GET', `${base}/${list}`)).status).toBe(401)
    expect((await platen.api('GET', `${base}/${list}`, { as: designer })).status).toBe(403)
    expect((await platen.api('GET', `${base}/${list}`, { as: contentAdmin })).status).toBe(200)
  }
  const body = { workspace: designer.workspace, amount: 5, reason: 'For nothing' }
  for (const verb of ['grant', 'adjust', 'differences/settle']) {
    expect((await platen.api('POST', `${base}/${verb}`, { body })).status).toBe(401)
    for (const as of [designer, contentAdmin])
      expect((await platen.api('POST', `${base}/${verb}`, { as, body })).status).toBe(403)
  }
  expect((await read(`entries?workspace=${designer.workspace}`)).docs).toEqual([])
})

test('a grant keeps its actor and its reason, and a key is booked once', async () => {
  const { workspace } = await platen.makeUser()
  const asked = {
    workspace,
    amount: 250,
    reason: 'Prize of the \u{202E}spring fair\u{0007}',
    key: randomUUID(),
  }
  const [one, two] = await Promise.all([book('grant', asked), book('grant', asked)])
  expect([one.status, two.status].toSorted()).toEqual([200, 201])
  expect(one.body.transfer).toBe(two.body.transfer)
  const again = await book('grant', asked)
  expect(again).toMatchObject({ status: 200, body: { isNew: false, balance: { available: 250 } } })
  expect(await book('grant', { ...asked, amount: 251 })).toMatchObject({
    status: 409,
    body: { code: 'credits.key-used' },
  })
  const { docs } = await read(`entries?workspace=${workspace}`)
  expect(docs).toMatchObject([
    {
      verb: 'grant',
      amount: 250,
      held: 0,
      reason: 'Prize of the  spring fair',
      actor: { id: admin.id, name: admin.email },
      workspace: { id: workspace },
    },
  ])
  expect(docs).toHaveLength(1)
})

test('an adjustment takes what is there and no more; what makes no sense is refused', async () => {
  const { workspace } = await platen.makeUser()
  await book('grant', { workspace, amount: 30, reason: 'To begin with' })
  const taken = await book('adjust', { workspace, amount: -20, reason: 'Booked twice' })
  expect(taken).toMatchObject({ status: 201, body: { balance: { available: 10, held: 0, debt: 0 } } })
  expect(await book('adjust', { workspace, amount: -11, reason: 'Too much' })).toMatchObject({
    status: 409,
    body: { code: 'credits.below-zero', details: { available: 10 } },
  })
  const wrong = [
    { amount: 0 },
    { amount: -5 },
    { amount: 1.5 },
    { amount: 1_000_001 },
    { amount: '5' },
    { reason: '  ' },
    { reason: 'x'.repeat(501) },
    { workspace: 'nope' },
    { key: 'a b' },
  ]
  for (const part of wrong) {
    const { status } = await book('grant', { workspace, amount: 5, reason: 'Fine otherwise', ...part })
    expect({ part, status }).toEqual({ part, status: 400 })
  }
  const nowhere = await book('grant', { workspace: randomUUID(), amount: 5, reason: 'To nobody' })
  expect(nowhere).toMatchObject({ status: 404, body: { code: 'credits.workspace' } })
  expect((await read(`accounts?workspace=${workspace}`)).docs).toMatchObject([{ available: 10 }])
})

test('entries, accounts and reservations are found by workspace, verb, person, job, payment and period', async () => {
  const person = await platen.makeUser({ name: 'Ines Quittung' })
  const { workspace } = person
  const [job, other] = [randomUUID(), randomUUID()]
  await inTransaction(async (req) => {
    await purchase(req, { workspace, amount: 100, key: `purchase:${job}`, payment: 'pi_shop_1' })
    const set = { workspace, member: person.id, expiresAt: new Date(Date.now() + 60_000) }
    const first = await reserve(req, { ...set, amount: 40, key: `job:${job}`, job })
    await reserve(req, { ...set, amount: 7, key: `job:${other}`, job: other })
    await capture(req, { reservation: first.reservation, used: 15, details: { model: 'demo' } })
    await refund(req, { workspace, amount: 90, key: `refund:${job}`, payment: 'pi_shop_1' })
  })
  const verbs = async (query: string) =>
    (await read(`entries?workspace=${workspace}&${query}`)).docs.map(({ verb }: { verb: string }) => verb)
  expect(await verbs('')).toEqual(['refund', 'capture', 'reserve', 'reserve', 'purchase'])
  expect(await verbs('verb=capture')).toEqual(['capture'])
  expect(await verbs('payment=pi_shop_1')).toEqual(['refund', 'purchase'])
  expect(await verbs(`job=${other}`)).toEqual(['reserve'])
  expect(await verbs(`member=${person.email.toUpperCase()}&verb=reserve`)).toEqual(['reserve', 'reserve'])
  expect(await verbs('until=2020-01-01')).toEqual([])
  const today = new Date().toISOString().slice(0, 10)
  expect(await verbs(`since=${today}&until=${today}`)).toHaveLength(5)
  const paged = await read(`entries?workspace=${workspace}&limit=2&page=3`)
  expect(paged).toMatchObject({ totalDocs: 5, totalPages: 3, page: 3, isMore: false })
  expect(paged.docs).toMatchObject([{ verb: 'purchase', amount: 100 }])
  expect((await read(`entries?job=${job}&verb=capture`)).docs).toMatchObject([
    { amount: -15, held: -40, details: { model: 'demo' }, job: { id: job, name: null } },
  ])

  expect((await read('accounts?workspace=Quittung')).docs).toMatchObject([
    { workspace, available: 0, held: 7, debt: -12 },
  ])
  expect((await read('accounts?workspace=%25')).docs).toEqual([])
  expect((await read('accounts?only=debt&order=debt')).docs).toMatchObject([{ workspace }])
  const open = await read(`reservations?workspace=${workspace}&state=open`)
  expect(open.docs).toMatchObject([{ amount: 7, state: 'open', used: null, member: { id: person.id } }])
  expect((await read(`reservations?job=${job}`)).docs).toMatchObject([{ state: 'capture', used: 15 }])
  for (const bad of [
    'entries?job=x',
    'entries?page=0',
    'entries?since=now',
    'entries?until=9999-12-31',
    'entries?since=2026-13-01',
    'accounts?only=x',
  ])
    expect((await platen.api('GET', `${base}/${bad}`, { as: contentAdmin })).status).toBe(400)
})

test('the overview adds up to what the workspaces have', async () => {
  const { totals, held, days } = await read('overview')
  const { granted, bought, adjusted, spent, refunded } = totals
  expect(granted + bought + adjusted - spent - refunded).toBe(held.available + held.held + held.debt)
  expect(totals).toMatchObject({ bought: 100, spent: 15, refunded: 90, adjusted: -20 })
  expect(days).toHaveLength(30)
  expect(days.at(-1)).toMatchObject({ day: new Date().toISOString().slice(0, 10), ...totals })
  expect(await checkLedger(platen.payload)).toMatchObject({ ok: true })
})

test('differences with Stripe are listed until they are resolved, and can be settled again', async () => {
  const { workspace } = designer
  await execute(
    platen.payload,
    sql`insert into payments.differences (kind, object, payment, workspace, ours, theirs, currency, resolved_at) values
      ('refunded', 're_1', 'pi_again', ${workspace}::uuid, 0, 250, 'eur', null),
      ('unknown', 'whatever', null, null, null, null, null, null), ('credits', 'pi_3', 'pi_3', null, 1, 2, 'eur', now())`,
  )
  const { docs } = await read('differences')
  expect(docs).toHaveLength(2)
  expect((await read('overview')).differences).toBe(2)
  expect((await read('differences?state=resolved')).docs).toMatchObject([{ object: 'pi_3', kind: 'credits' }])
  const [open] = (await read(`differences?workspace=${workspace}`)).docs
  expect(open).toMatchObject({ object: 're_1', ours: 0, theirs: 250, currency: 'eur' })

  const settle = (difference: string) =>
    platen.api('POST', `${base}/differences/settle`, { as: admin, body: { difference } })
  expect(await settle(open.id)).toMatchObject({ status: 202, body: { object: 'pi_again' } })
  const { rows } = await execute(
    platen.payload,
    sql`select 1 from graphile_worker._private_jobs where payload::text like '%pi_again%'`,
  )
  expect(rows).toHaveLength(1)
  const other = docs.find(({ object }: { object: string }) => object === 'whatever')
  expect(await settle(other.id)).toMatchObject({ status: 409, body: { code: 'credits.not-settleable' } })
  expect((await settle('nonsense')).status).toBe(400)
})

test('a file of entries holds no formula, knows its period and stops when nobody reads it', async () => {
  const { workspace } = await platen.makeUser()
  const reason = '=HYPERLINK("http://evil.test","Ärger, 50 %")'
  await book('grant', { workspace, amount: 12, reason })
  const { response } = await platen.api('GET', `${base}/entries.csv?workspace=${workspace}`, {
    as: contentAdmin,
  })
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toMatch(/filename="credits-.*\.csv"/)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(bytes).split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain(`,12,0,"'=HYPERLINK(""http://evil.test"",""Ärger, 50 %"")",${admin.email},`)

  const long = await platen.api('GET', `${base}/entries.csv?since=2020-01-01&until=2022-01-01`, { as: admin })
  expect(long).toMatchObject({ status: 400, body: { code: 'credits.period' } })

  // 2,500 entries are three readings; one that is given up asks for no more of them.
  await execute(
    platen.payload,
    sql`with made as (
      insert into ledger.transfers (key, verb, workspace, amount)
      select 'csv:' || n, 'adjust', ${workspace}::uuid, 1 from generate_series(1, 2500) as n returning id
    ), sides as (select id as account, case when workspace is null then -1 else 1 end as amount from ledger.accounts
      where (workspace is null and kind = 'adjustments') or (workspace = ${workspace}::uuid and kind = 'available'))
    insert into ledger.entries (transfer, account, amount) select made.id, sides.account, sides.amount from made, sides`,
  )
  const whole = await platen.api('GET', `${base}/entries.csv?workspace=${workspace}&verb=adjust`, {
    as: admin,
  })
  expect((await whole.response.text()).trim().split('\r\n')).toHaveLength(2501)
  const left = await platen.api('GET', `${base}/entries.csv?workspace=${workspace}&verb=adjust`, {
    as: admin,
  })
  const reader = left.response.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect(await reader?.read()).toMatchObject({ done: true })
})
