import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLedger } from '#plugins/credits/ledger/check-ledger.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import { checkAgainstModel } from './check-model.ts'

let platen: TestPlaten
beforeAll(async () => {
  platen = await testPlaten()
})
afterAll(() => platen.close())

describe('the ledger', () => {
  it('does what a model of it does, whatever is asked', async () => {
    for (const seed of [1, 2])
      await checkAgainstModel(platen.payload, { seed, operations: 1_500, name: 'test' })
    expect(await checkLedger(platen.payload)).toMatchObject({ ok: true, sum: '0', differences: [] })
  })
})
