import type { OfferName } from '../offers/offer.ts'

/** What somebody wants to buy, as they name it. */
export type Order = { currency?: string | undefined } & ({ pack: string } | { plan: string })

/** The offer an order names. */
export const offerNameOf = (order: Order): OfferName =>
  'pack' in order
    ? { collection: 'credit-packs', id: order.pack }
    : { collection: 'credit-plans', id: order.plan }
