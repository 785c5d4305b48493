import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import type { Offer, StripePrice } from './offer.ts'

const LONGEST_ERROR = 500

/**
 * Writes down what Stripe has of an offer. Not by `payload.update`: that writes the whole record as it was read, over
 * what somebody saved meanwhile, and would queue the sync once more.
 */
export const keepSync = async (
  payload: Payload,
  { offer, product, prices }: { offer: Offer; product: string; prices: readonly StripePrice[] },
): Promise<void> => {
  await execute(
    payload,
    sql`update ${tableOf(offer)}
      set sync_state = 'synced', sync_error = null, synced_at = now(),
        stripe_product = ${product}, stripe_prices = ${JSON.stringify(prices)}::jsonb
      where id = ${offer.id}::uuid`,
  )
}

/** Writes down why Stripe did not take an offer. */
export const keepFailure = async (
  payload: Payload,
  { offer, error }: { offer: Offer; error: string },
): Promise<void> => {
  await execute(
    payload,
    sql`update ${tableOf(offer)}
      set sync_state = 'failed', sync_error = ${error.slice(0, LONGEST_ERROR)}
      where id = ${offer.id}::uuid`,
  )
}

const tableOf = ({ collection }: Offer) =>
  sql.raw(collection === 'credit-packs' ? 'credit_packs' : 'credit_plans')
