import { expect, test } from 'vitest'
import type { StripeFault } from '../../../../tests/support/wire/stripe-server.ts'
import { syncOffer } from '../offers/sync-offer.ts'
import type { shopStage } from './shop-stage.ts'

/** What the sync makes of offers, and what people read when Stripe fails; on the stage of the file that calls it. */
export const syncTests = ({ stage, offer, checkout }: ReturnType<typeof shopStage>): void => {
  test('a changed price is a new one, the old one is kept and put back when it returns', async () => {
    const pack = await offer('credit-packs')
    const name = { collection: 'credit-packs' as const, id: pack }
    const save = (body: object) =>
      stage.platen.api('PATCH', `/api/credit-packs/${pack}`, { as: stage.content, body })
    const active = async () => {
      const { data } = await stage.sdk.prices.list({
        product: `platen_pack_${pack}`,
        active: true,
        limit: 100,
      })
      return data.map(({ currency, unit_amount, metadata }) => [
        currency,
        unit_amount,
        metadata['platen_credits'],
      ])
    }
    await syncOffer(stage.platen.payload, name)
    expect(await active()).toEqual([['eur', 900, '1000']])
    await save({ prices: [{ currency: 'eur', amount: 1000 }] })
    await syncOffer(stage.platen.payload, name)
    expect(await active()).toEqual([['eur', 1000, '1000']])
    // Nobody sells the old credits for the new price.
    await save({ credits: 1200 })
    await Promise.all([syncOffer(stage.platen.payload, name), syncOffer(stage.platen.payload, name)])
    expect(await active()).toEqual([['eur', 1000, '1200']])
    await save({ credits: 1000, prices: [{ currency: 'eur', amount: 900 }] })
    await syncOffer(stage.platen.payload, name)
    expect(await active()).toEqual([['eur', 900, '1000']])
    const { body } = await stage.platen.api('GET', `/api/credit-packs/${pack}`, { as: stage.content })
    expect([body.syncState, body.stripePrices.length]).toEqual(['synced', 3])
    await save({ active: false })
    await syncOffer(stage.platen.payload, name)
    expect(await active()).toEqual([])
    expect((await stage.sdk.products.retrieve(`platen_pack_${pack}`)).active).toBe(false)
    expect((await checkout({ pack })).body.code).toBe('payments.not-offered')
  })

  test('the sync survives what Stripe does to it, and says on the record what it was', async () => {
    const pack = await offer('credit-packs', { prices: [{ currency: 'usd', amount: 500 }] })
    const name = { collection: 'credit-packs' as const, id: pack }
    stage.stripe.fail({ type: 'status', status: 429 })
    await expect(syncOffer(stage.platen.payload, name)).rejects.toMatchObject({
      code: 'payments.busy',
      retryable: true,
    })
    const { body } = await stage.platen.api('GET', `/api/credit-packs/${pack}`, { as: stage.content })
    expect([body.syncState, body.syncError]).toEqual(['failed', expect.stringContaining('Too many requests')])
    // The answer of what was done is lost three times; nothing is made twice.
    stage.stripe.fail(
      { type: 'lost' },
      { type: 'none' },
      { type: 'lost' },
      { type: 'none' },
      { type: 'none' },
      { type: 'lost' },
    )
    await syncOffer(stage.platen.payload, name)
    const { data } = await stage.sdk.prices.list({ product: `platen_pack_${pack}` })
    expect(data).toHaveLength(1)
  })

  const times = (count: number, fault: StripeFault): StripeFault[] =>
    Array.from({ length: count }, () => fault)

  test.each<[string, StripeFault[], number, string]>([
    ['429', [{ type: 'status', status: 429, headers: { 'retry-after': '1' } }], 503, 'payments.busy'],
    ['500', times(3, { type: 'status', status: 500 }), 503, 'payments.unreachable'],
    [
      'silence, then broken connections',
      [{ type: 'hang' }, ...times(2, { type: 'reset' })],
      503,
      'payments.unreachable',
    ],
    ['no JSON', [{ type: 'wrong-json' }], 503, 'payments.unreachable'],
    ['a refused key', [{ type: 'status', status: 401 }], 502, 'payments.key-refused'],
  ])('%s of Stripe is a clear refusal', async (_, faults, status, code) => {
    await checkout({ pack: await offer('credit-packs') })
    stage.stripe.fail(...faults)
    const answer = await stage.platen.api('POST', '/api/payments/portal', {
      as: stage.owner,
      body: { workspace: stage.owner.workspace },
    })
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(JSON.stringify(answer.body)).not.toMatch(/stripe|sk_test|127\.0\.0\.1/i)
    expect(
      (
        await stage.platen.api('POST', '/api/payments/portal', {
          as: stage.owner,
          body: { workspace: stage.owner.workspace },
        })
      ).status,
    ).toBe(200)
  })
}
