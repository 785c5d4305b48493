import { randomUUID } from 'node:crypto'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { balanceOf } from '#plugins/credits/ledger/balance-of.ts'
import { capture } from '#plugins/credits/ledger/capture.ts'
import { checkLedger, ledgerCheckOf } from '#plugins/credits/ledger/check-ledger.ts'
import { checksSql } from '#plugins/credits/ledger/checks-sql.ts'
import { grant } from '#plugins/credits/ledger/grant.ts'
import { keepCheck } from '#plugins/credits/ledger/keep-check.ts'
import { reserveAlone } from '#plugins/credits/ledger/reserve-alone.ts'
import { reserve } from '#plugins/credits/ledger/reserve.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import { tryToChange } from './append-only.ts'
import { broken } from './broken-ledgers.ts'
import { checkAgainstModel } from './check-model.ts'
import { leftOf, spend } from './spenders.ts'

const metricsToken = 'only for the tests of metrics'
let platen: TestPlaten
beforeAll(async () => {
  platen = await testPlaten({ env: { METRICS_TOKEN: metricsToken, DATABASE_POOL_SIZE: '20' } })
})
afterAll(() => platen.close())

const workspaceWith = async (amount: number): Promise<string> => {
  const workspace = randomUUID()
  await transaction(platen, (req) =>
    grant(req, { workspace, amount, key: `grant ${workspace}`, reason: 'a test' }),
  )
  return workspace
}
const wanted = (workspace: string, amount: number, key: string = randomUUID()) => ({
  workspace,
  amount,
  key,
  job: randomUUID(),
  expiresAt: new Date('2100-01-01'),
})

it('does what a model of it does, whatever is asked', { timeout: 60_000 }, async () => {
  await Promise.all(
    [1, 2].map((seed) => checkAgainstModel(platen.payload, { seed, operations: 500, name: 'test' })),
  )
  expect(await checkLedger(platen.payload)).toMatchObject({ ok: true, sum: '0', differences: [] })
})

it.each([1, 10])('grants what the balances of %i accounts allow to many at once', async (accounts) => {
  const asked = { clients: 16, spends: 240, accounts, price: 7 }
  const share = (160 / accounts) * 7 + 6
  const { granted, refused, workspaces } = await spend(platen.payload, {
    ...asked,
    credits: share * accounts,
  })
  expect({ granted, refused }).toEqual({ granted: 160, refused: 80 })
  expect(await leftOf(platen.payload, workspaces)).toEqual({
    available: 6 * accounts,
    held: 0,
    paid: 160 * 7,
    least: 0,
  })
})

it('moves credits once for one key, also when it is asked twice at the same moment', async () => {
  const workspace = await workspaceWith(100)
  const one = wanted(workspace, 30)
  const made = await Promise.all([
    ...Array.from({ length: 6 }, () => transaction(platen, (req) => reserve(req, one))),
    ...Array.from({ length: 6 }, () => reserveAlone(platen.payload, one)),
  ])
  expect(made.filter(({ isNew }) => isNew)).toHaveLength(1)
  expect(new Set(made.map(({ reservation }) => reservation)).size).toBe(1)
  const reservation = made[0]?.reservation ?? 0
  const captures = await Promise.all(
    Array.from({ length: 8 }, (_, used) => transaction(platen, (req) => capture(req, { reservation, used }))),
  )
  const [first] = captures.filter(({ isNew }) => isNew)
  expect(captures.filter(({ used }) => used === first?.used)).toHaveLength(8)
  expect(await balanceOf(platen.payload, workspace)).toEqual({
    available: 100 - (first?.used ?? 0),
    held: 0,
    debt: 0,
  })
  await expect(reserveAlone(platen.payload, { ...one, amount: 31 })).rejects.toThrow('was used before')
})

it('says yes or no to each of those that are joined', async () => {
  const workspace = await workspaceWith(50)
  const amounts = [20, 40, 20, 5, 5, 60, 1]
  const answers = await Promise.allSettled(
    amounts.map((amount) => reserveAlone(platen.payload, wanted(workspace, amount))),
  )
  const granted = amounts.filter((_, index) => answers[index]?.status === 'fulfilled')
  const sum = granted.reduce((total, amount) => total + amount, 0)
  const { available, held } = await balanceOf(platen.payload, workspace)
  expect({ available, held }).toEqual({ available: 50 - sum, held: sum })
  for (const [index, answer] of answers.entries()) {
    if (answer.status === 'fulfilled') continue
    expect(answer.reason).toMatchObject({ code: 'credits.insufficient', status: 402 })
    expect(amounts[index]).toBeGreaterThan(available)
  }
})

// The owner of the tables can give any right back, and a superuser has them all: what refuses then are the triggers.
const everyRight = 'grant all on all tables in schema ledger to current_user'

it.each([
  ['the role Platen works as', ''],
  ['somebody with every right', everyRight],
])('refuses to change history, to %s too', async (_, setUp) => {
  const workspace = await workspaceWith(9)
  const { reservation } = await reserveAlone(platen.payload, wanted(workspace, 4))
  await transaction(platen, (req) => capture(req, { reservation, used: 2 }))
  expect(await tryToChange(platen.databaseUrl, setUp)).toEqual([])
})

it('refuses to change history, to who switches triggers off, or refuses to switch them off', async () => {
  await reserveAlone(platen.payload, wanted(await workspaceWith(9), 4))
  const triggersOff = 'set local session_replication_role = replica'
  const allowed = await tryToChange(platen.databaseUrl, triggersOff).catch(
    (error: { code?: string }) => error,
  )
  // Only a superuser may; Platen's own role is none where Platen starts the database.
  if (!Array.isArray(allowed)) expect(allowed).toMatchObject({ code: '42501' })
  else expect(allowed).toEqual([])
})

it.each(broken)('notices a broken rule: $rule', async ({ rule, statement }) => {
  await reserveAlone(platen.payload, wanted(await workspaceWith(9), 4))
  const req = await createLocalReq({}, platen.payload)
  await initTransaction(req)
  try {
    for (const table of ['accounts', 'transfers', 'entries', 'reservations', 'resolutions']) {
      await executeInTransaction(req, sql.raw(`alter table ledger.${table} disable trigger user`))
    }
    // After the tables are locked: autovacuum waits for the rights, and those who take the tables for it.
    await executeInTransaction(req, sql.raw(everyRight))
    await executeInTransaction(req, sql.raw(statement))
    const found = ledgerCheckOf((await executeInTransaction<never>(req, checksSql)).rows)
    expect(found.ok).toBe(false)
    expect(found.differences.map((difference) => difference.rule)).toContain(rule)
  } finally {
    await killTransaction(req)
  }
})

it('tells Prometheus how the ledger is, and nobody else', async () => {
  expect(await keepCheck(platen.payload)).toMatchObject({ ok: true })
  const [admin, designer] = [await platen.makeUser({ role: 'admin' }), await platen.makeUser()]
  expect((await platen.api('GET', '/api/metrics')).status).toBe(401)
  expect((await platen.api('GET', '/api/metrics', { as: designer })).status).toBe(403)
  const asked = await platen.api('GET', '/api/metrics', {
    headers: { authorization: `Bearer ${metricsToken}x` },
  })
  expect(asked.status).toBe(401)
  expect((await platen.api('GET', '/api/metrics', { as: admin })).status).toBe(200)
  const { response } = await platen.api('GET', '/api/metrics', {
    headers: { authorization: `Bearer ${metricsToken}` },
  })
  const lines = (await response.text()).split('\n')
  expect(lines).toContain('platen_credits_ledger_ok 1')
  expect(lines).toContain('platen_credits_ledger_difference 0')
  const unresolved = lines.find((line) => line.startsWith('platen_credits_unresolved_reservations '))
  expect(Number(unresolved?.split(' ')[1])).toBeGreaterThan(0)
})
