import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cancelJob, enqueue } from '#jobs/index.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { reserveAlone } from '../ledger/reserve-alone.ts'
import { creditFacts } from '../testing/credit-facts.ts'
import { paidStage, paidTask } from '../testing/paid-stage.ts'
import { requestOf } from '../testing/request-of.ts'
import settleLost from './settle-lost.handler.ts'

// Work costs six credits and one for each page; none costs nothing.
const { stage, work } = paidStage({ CREDITS_WELCOME: '100' })
const { query, balance } = creditFacts(stage)

test('a request for free and paid work and the end of a paid job wait for each other', async () => {
  const { payload } = stage.platen
  const as = await stage.platen.makeUser()
  const { workspace } = as
  const paid = await work(as, 4)
  const req = await requestOf(payload, as)
  const ask = (pages: number) => enqueue({ req, task: paidTask, input: { pages }, workspace })
  const cancelling = await transaction({ payload, req }, async () => {
    await ask(0)
    const cancelling = cancelJob({ payload, jobId: paid })
    await expect
      .poll(() =>
        query(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`),
      )
      .toHaveLength(1)
    await ask(2)
    return { cancelling }
  })
  expect(await cancelling.cancelling).toBe('cancelled')
  expect(await balance(as)).toEqual([92, 8])
})

test('what is set aside for no job returns when its time is over', async () => {
  const { payload } = stage.platen
  const as = await stage.platen.makeUser()
  await work(as, 4)
  const aside = (amount: number, seconds: number) => {
    const expiresAt = new Date(Date.now() + seconds * 1000)
    return reserveAlone(payload, {
      workspace: as.workspace,
      amount,
      key: randomUUID(),
      job: randomUUID(),
      expiresAt,
    })
  }
  await aside(5, 60)
  await aside(7, -1)
  expect(await balance(as)).toEqual([78, 22])
  const { signal } = new AbortController()
  await settleLost({ payload, input: {}, attempt: 1, signal, log: payload.logger })
  expect(await balance(as)).toEqual([85, 15])
})
