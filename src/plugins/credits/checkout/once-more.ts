import Stripe from 'stripe'
import { stripeFault } from '../stripe/stripe-fault.ts'

/** What the work relied on at Stripe the last time, and Stripe does not have or has taken off sale. */
export type Gone = { customer?: boolean; price?: boolean }

/** A customer and a price can both be gone; a third time helps nobody. */
const MOST_TRIES = 3

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
  let gone: Gone = {}
  for (let tried = 1; ; tried += 1) {
    try {
      return await work(gone)
    } catch (error) {
      const told = goneFrom(error)
      if (!told || tried === MOST_TRIES) throw stripeFault(error, language)
      gone = told
    }
  }
}

const goneFrom = (error: unknown): Gone | undefined => {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return undefined
  if (error.param === 'customer' || isNoCustomer(error)) return { customer: true }
  return error.param?.includes('price') ? { price: true } : undefined
}

/** Asked for a customer by its id, Stripe names that as what is wrong. */
const isNoCustomer = ({ code, message }: Stripe.errors.StripeInvalidRequestError): boolean =>
  code === 'resource_missing' && message.startsWith('No such customer')
