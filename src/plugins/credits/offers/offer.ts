import type { TypedCollection } from 'payload'
import type { CurrencyPrice } from '../collections/currency-price.ts'

/** Where offers are kept. */
export const offerCollections = ['credit-packs', 'credit-plans'] as const
export type OfferCollection = (typeof offerCollections)[number]

/** Names one offer. */
export type OfferName = { collection: OfferCollection; id: string }

/** A price Stripe has of an offer. What a deal says never changes: another amount or other credits are another price. */
export type StripePrice = CurrencyPrice & {
  id: string
  /** Whole credits it gives, each time it is paid. */
  credits: number
  isActive: boolean
}

/** Something that is sold: a pack, or a plan of a month. */
export type Offer = OfferName & {
  title: string
  /** Whole credits; of a plan each month. */
  credits: number
  isActive: boolean
  prices: CurrencyPrice[]
  stripeProduct: string | null
  stripePrices: StripePrice[]
}

/** The record as the rest of the plugin reads it. */
export const offerOf = (collection: OfferCollection, record: TypedCollection[OfferCollection]): Offer => ({
  collection,
  id: record.id,
  title: record.title,
  credits: record.credits,
  isActive: record.active === true,
  prices: record.prices.map(({ currency, amount }) => ({ currency, amount })),
  stripeProduct: record.stripeProduct ?? null,
  stripePrices: Array.isArray(record.stripePrices) ? (record.stripePrices as StripePrice[]) : [], // written by `keepSync`
})

/** The key in Stripe's metadata that names the record. */
export const metadataKey = (collection: OfferCollection): 'platen_pack' | 'platen_plan' =>
  collection === 'credit-packs' ? 'platen_pack' : 'platen_plan'
