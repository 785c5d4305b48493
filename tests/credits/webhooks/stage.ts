import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import type { Api } from '../../support/test-api.ts'
import type { TestUser } from '../../support/test-user.ts'
import { type StripeEvent, type StripeServer, bodyOf } from '../../support/wire/stripe-server.ts'
import { until } from './until.ts'

/** A Platen that sells, beside a stand-in for Stripe. */
export type Stage = { payload: Payload; api: Api; stripe: StripeServer }

/** What is on sale: ids of our records. */
export type Shop = { pack: string; small: string; large: string; largePrice: string }

/** Puts a pack of 1,000 credits for 9.90, and two plans, on sale. */
export const openShop = async ({ payload }: Stage): Promise<Shop> => {
  const prices = (amount: number) => [{ currency: 'eur', amount }]
  const { syncOffer } = await import('#plugins/credits/offers/sync-offer.ts')
  const sell = async (
    collection: 'credit-packs' | 'credit-plans',
    title: string,
    credits: number,
    amount: number,
  ) => {
    const data = { title, credits, prices: prices(amount), active: true }
    const { id } = await payload.create({ collection, data })
    const offer = await syncOffer(payload, { collection, id })
    return { id, price: offer?.stripePrices[0]?.id ?? '' }
  }
  const pack = await sell('credit-packs', 'Studio', 1000, 990)
  const small = await sell('credit-plans', 'Small', 1000, 1000)
  const large = await sell('credit-plans', 'Large', 4000, 3000)
  return { pack: pack.id, small: small.id, large: large.id, largePrice: large.price }
}

const TRIES = 5

/** Begins to buy as a person would, once more when Stripe fails; answers the id of Stripe's session. */
export const checkout = async (
  { api }: Stage,
  as: TestUser,
  order: { pack: string } | { plan: string },
  workspace = as.workspace,
): Promise<string> => {
  for (let tried = 1; ; tried++) {
    const { status, body } = await api('POST', '/api/payments/checkout', {
      as,
      body: { ...order, workspace },
    })
    if (status === 200) return String(body.url).split('/').at(-1) ?? ''
    if (status < 500 || tried === TRIES)
      throw new Error(`checkout answered ${status}: ${JSON.stringify(body)}`)
  }
}

/** Delivers an event, signed, as Stripe would. */
export const deliver = async ({ api, stripe }: Stage, event: StripeEvent): Promise<void> => {
  const body = bodyOf(event)
  const headers = { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': stripe.sign(body) }
  const { status } = await api('POST', '/api/stripe/webhooks', { body, headers })
  if (status !== 200) throw new Error(`the webhook answered ${status} to ${event.type}`)
}

/** Resolves once these events are settled, or everything that was delivered. */
export const settled = async ({ payload }: Stage, events?: readonly { id: string }[]): Promise<void> => {
  const ids = events && `{${[...new Set(events.map(({ id }) => id))].join(',')}}`
  await until('everything is settled', async () => {
    const { rows } = await execute<{ left: number }>(
      payload,
      ids === undefined
        ? sql`select (select count(*) from payments.inbox where settled_at is null)::int
            + (select count(*) from graphile_worker.jobs where task_identifier = 'chore:payments.settle')::int as left`
        : sql`select count(*)::int as left from payments.inbox where settled_at is null and id = any(${ids}::text[])`,
    )
    return rows[0]?.left === 0
  })
}
