import type { PayloadRequest } from 'payload'
import { isDeal } from '../offers/is-deal.ts'
import type { Offer } from '../offers/offer.ts'
import { readOffer } from '../offers/read-offer.ts'
import { syncOffer } from '../offers/sync-offer.ts'
import { notInCurrency, notOffered } from './faults.ts'
import { type Order, offerNameOf } from './order.ts'

/** What is bought, for how much: from our records alone, never from who asks. */
export type Deal = {
  offer: Offer
  /** Whole credits. */
  credits: number
  /** In the smallest unit of the currency. */
  amount: number
  /** Lower case. */
  currency: string
  /** Stripe's price that says exactly this. */
  price: string
}

type Asked = {
  order: Order
  language: 'en' | 'de'
  /** Asks Stripe again, though the record says that it knows: it may be another account's. */
  isFresh?: boolean
}

/**
 * The deal of an order. An offer Stripe has not heard of yet is told to it first, so that nobody waits for the worker.
 *
 * @throws Fault `payments.not-offered` (404), `payments.currency` (409), `payments.*` (502, 503) of Stripe.
 */
export const dealFor = async (
  req: PayloadRequest,
  { order, language, isFresh = false }: Asked,
): Promise<Deal> => {
  const name = offerNameOf(order)
  const known = await readOffer(req.payload, name, language)
  const terms = termsOf(req, known, order)
  const deal = known && !isFresh ? dealOf(known, terms) : undefined
  if (deal) return deal
  const synced = await syncOffer(req.payload, name)
  // Saved meanwhile, perhaps at another price: what it says now is what counts.
  const made = synced && dealOf(synced, termsOf(req, synced, order))
  if (!made) throw notOffered(req)
  return made
}

type Terms = { credits: number; amount: number; currency: string }

const termsOf = (req: PayloadRequest, offer: Offer | undefined, { currency }: Order): Terms => {
  if (!offer?.isActive) throw notOffered(req)
  const price = currency ? offer.prices.find((one) => one.currency === currency) : offer.prices[0]
  if (!price)
    throw notInCurrency(
      req,
      offer.prices.map((one) => one.currency),
    )
  return { credits: offer.credits, ...price }
}

const dealOf = (offer: Offer, terms: Terms): Deal | undefined => {
  const price = offer.stripePrices.find((one) => one.isActive && isDeal(one, terms))
  return price && { offer, ...terms, price: price.id }
}
