import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow } from '#plugins/ai/testing/follow.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import { balanceOf } from '../ledger/balance-of.ts'
import { grant } from '../ledger/grant.ts'
import { reserve } from '../ledger/reserve.ts'

let platen: TestPlaten
beforeAll(async () => {
  platen = await testPlaten({ env: { CREDITS: 'off' } })
})
afterAll(() => platen.close())

test('where credits are off nothing costs anything, and what was set aside before returns', async () => {
  const as = await platen.makeUser()
  const body = { kind: 'document', prompt: 'A plan for a garden', pages: 1, images: false }
  const quote = await platen.api('POST', '/api/designs/generate/quote', { as, body })
  expect(quote.body).toMatchObject({ credits: 0, lines: [], available: null, missing: 0 })
  expect((await platen.api('GET', '/api/credits/balance', { as })).body).toMatchObject({
    code: 'credits.off',
  })
  const me = await platen.api('GET', '/api/users/me', { as })
  expect(me.body.user.credits).toBeUndefined()

  const started = await platen.api('POST', '/api/designs/generate', { as, body })
  expect(started.status).toBe(202)
  const job: string = started.body.job.id
  // As it was queued while credits were on.
  await transaction({ payload: platen.payload }, async (req) => {
    const { workspace } = as
    await grant(req, { workspace, amount: 20, key: 'before', reason: 'test' })
    const expiresAt = new Date(Date.now() + 60_000)
    await reserve(req, { workspace, amount: 7, key: `job:${job}:0`, job, expiresAt })
  })
  await platen.startWorker()
  expect((await follow(platen, job)).end).toMatchObject({ status: 'succeeded' })
  expect(await balanceOf(platen.payload, as.workspace)).toEqual({ available: 20, held: 0, debt: 0 })
})
