import { expect, test } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import settleLost from '../charging/settle-lost.handler.ts'
import { grant } from '../ledger/grant.ts'
import composeLowBalance from '../low-balance/low-balance-mail.handler.ts'
import { creditFacts } from '../testing/credit-facts.ts'
import { paidStage } from '../testing/paid-stage.ts'

// Work costs six credits and one for each page.
const { stage, work } = paidStage({ CREDITS_WELCOME: '100' })
const { query, balance } = creditFacts(stage)
const api: typeof stage.platen.api = (...call) => stage.platen.api(...call)

const join = async (member: TestUser, workspace: string, role: string): Promise<void> => {
  const { memberships } = await stage.platen.payload.findByID({
    collection: 'users',
    id: member.id,
    depth: 0,
  })
  await stage.platen.payload.update({
    collection: 'users',
    id: member.id,
    data: { memberships: [...(memberships ?? []), { workspace, role: role as 'editor' }] },
  })
}
const settle = () =>
  settleLost({
    payload: stage.platen.payload,
    input: {},
    attempt: 1,
    signal: new AbortController().signal,
    log: stage.platen.payload.logger,
  })
const end = (job: string, status: string) =>
  query(`update jobs set status = $2, finished_at = now() where id = $1`, [job, status])
const codeOf = (failure: PromiseSettledResult<unknown>) =>
  failure.status === 'fulfilled' ? 'queued' : (failure.reason as { code?: string }).code

test('a member spends no more than the owner lets them, however many ask at once', async () => {
  const [owner, member] = [await stage.platen.makeUser(), await stage.platen.makeUser()]
  await join(member, owner.workspace, 'editor')
  const body = { workspace: owner.workspace, member: member.id, monthly: 25 }
  expect((await api('PUT', '/api/credits/limits', { as: member, body })).status).toBe(403)
  expect((await api('PUT', '/api/credits/limits', { as: owner, body })).status).toBe(200)
  expect(
    (await api('PUT', '/api/credits/limits', { as: owner, body: { ...body, monthly: 24 } })).status,
  ).toBe(200)

  const asked = await Promise.allSettled(Array.from({ length: 6 }, () => work(member, 2, owner.workspace)))
  expect(asked.map(codeOf).toSorted()).toEqual([
    ...Array<string>(3).fill('credits.member-limit'),
    ...Array<string>(3).fill('queued'),
  ])
  expect(await balance(owner)).toEqual([76, 24])
  const told = await api('GET', `/api/credits/balance?workspace=${owner.workspace}`, { as: member })
  expect(told.body).toMatchObject({ available: 76, limit: { monthly: 24, used: 24 } })
  // Whom nothing limits goes on.
  await work(owner, 1)

  const listed = await api('GET', '/api/credits/limits', { as: owner })
  expect(listed.body.docs).toMatchObject([
    { member: { id: owner.id }, monthly: null, used: 7 },
    { member: { id: member.id }, monthly: 24, used: 24 },
  ])
  const none = { ...body, monthly: null }
  expect((await api('PUT', '/api/credits/limits', { as: owner, body: none })).status).toBe(200)
  await work(member, 2, owner.workspace)
})

test('people read of a workspace what is theirs to know, and nothing of others', async () => {
  const [owner, member, stranger] = [
    await stage.platen.makeUser(),
    await stage.platen.makeUser(),
    await stage.platen.makeUser(),
  ]
  await join(member, owner.workspace, 'viewer')
  const [own] = [await work(member, 1, owner.workspace), await work(owner, 2)]
  for (const job of await query<{ id: string }>('select id from jobs where workspace_id = $1', [
    owner.workspace,
  ]))
    await end(job.id, 'succeeded')
  await settle()
  const at = (what: string) => `/api/credits/${what}workspace=${owner.workspace}`
  for (const path of [
    at('balance?'),
    at('entries?'),
    at('usage?'),
    at('limits?'),
    `/api/credits/jobs/${own}`,
  ]) {
    expect((await api('GET', path, { as: stranger })).status, path).toBe(404)
    expect((await api('GET', path)).status, path).toBe(401)
  }
  const of = async (as: TestUser) => {
    const { body } = await api('GET', at('entries?limit=50&'), { as })
    const usage = await api('GET', at('usage?'), { as })
    return { entries: body.totalDocs, spent: usage.body.total, members: usage.body.members.length }
  }
  expect(await of(owner)).toEqual({ entries: 5, spent: { credits: 15, jobs: 2 }, members: 2 })
  expect(await of(member)).toEqual({ entries: 2, spent: { credits: 7, jobs: 1 }, members: 1 })
  expect((await api('GET', at('limits?'), { as: member })).status).toBe(403)
  expect((await api('GET', at('entries?limit=1000&'), { as: owner })).body.limit).toBe(100)
  expect((await api('GET', at('entries?verb=steal&'), { as: owner })).status).toBe(400)
  expect((await api('GET', '/api/credits/balance?workspace=none', { as: owner })).status).toBe(400)
})

test('owners hear once that a balance is low, until it was higher again', async () => {
  const [owner, second] = [await stage.platen.makeUser(), await stage.platen.makeUser()]
  await join(second, owner.workspace, 'owner')
  const jobs = [await work(owner, 40), await work(owner, 4), await work(owner, 4)]
  const noticesOf = async (as: TestUser) => (await api('GET', '/api/notices', { as })).body.docs
  for (const job of jobs) await end(job, 'succeeded')
  expect(await noticesOf(owner)).toEqual([])
  await Promise.all([settle(), settle()])
  expect((await api('GET', '/api/credits/balance', { as: owner })).body).toMatchObject({
    available: 34,
    isLow: true,
  })
  for (const as of [owner, second]) {
    expect(await noticesOf(as)).toMatchObject([{ kind: 'credits', status: 'low', recipient: as.id }])
  }
  const mails = await query('select from graphile_worker.jobs where task_identifier like $1', ['%mail.send'])
  expect(mails).toHaveLength(2)
  const input = { recipient: owner.id, workspace: owner.workspace, credits: 34 }
  const { payload } = stage.platen
  expect(await composeLowBalance({ payload, input })).toMatchObject({
    to: owner.email,
    subject: '34 credits left in Tess Test',
    action: { url: `http://localhost:3000/en/billing?workspace=${owner.workspace}` },
  })
  const member = await stage.platen.makeUser()
  expect(await composeLowBalance({ payload, input: { ...input, recipient: member.id } })).toBeNull()

  const { workspace } = owner
  await transaction({ payload }, (req) => grant(req, { workspace, amount: 100, key: 'more', reason: 'test' }))
  await end(await work(owner, 90), 'succeeded')
  await settle()
  expect(await noticesOf(owner)).toHaveLength(2)
})

test('what the end of a job did not settle is settled within a minute, by its state', async () => {
  const as = await stage.platen.makeUser()
  const states = ['succeeded', 'failed', 'cancelled', 'running']
  for (const state of states) await end(await work(as, 4), state)
  const gone = await work(as, 4)
  await execute(stage.platen.payload, sql`delete from jobs where id = ${gone}::uuid`)
  expect(await balance(as)).toEqual([50, 50])
  await Promise.all([settle(), settle()])
  expect(await balance(as)).toEqual([80, 10])
})
