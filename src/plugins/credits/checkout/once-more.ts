import Stripe from 'stripe'
import { stripeFault } from '../stripe/stripe-fault.ts'

/** What of Stripe the work relies on and Stripe does not have, or has taken off sale. */
export type Gone = { customer?: boolean; price?: boolean }

/**
 * Does some work at Stripe; told that it has no such customer or price, does it once more with new ones. That is so
 * after other keys were set, and when a price changes while somebody buys.
 *
 * @throws Fault `payments.*` (502, 503).
 */
export const onceMore = async <Result>(
  language: 'en' | 'de',
  work: (gone: Gone) => Promise<Result>,
): Promise<Result> => {
  try {
    return await work({})
  } catch (error) {
    const gone = goneFrom(error)
    if (!gone) throw stripeFault(error, language)
    return work(gone).catch((again: unknown) => {
      throw stripeFault(again, language)
    })
  }
}

const goneFrom = (error: unknown): Gone | undefined => {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return undefined
  if (error.param === 'customer') return { customer: true }
  return error.param?.includes('price') ? { price: true } : undefined
}
