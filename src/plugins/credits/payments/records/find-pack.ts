import type { PayloadRequest } from 'payload'
import { type Offer, offerOf } from '../../offers/offer.ts'

/** A pack as it is now, on sale or not; undefined when there is none. */
export const findPack = async (req: PayloadRequest, id: string): Promise<Offer | undefined> => {
  // as the system: it was bought, so that it is not on sale any more does not matter
  const pack = await req.payload.findByID({
    collection: 'credit-packs',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return pack ? offerOf('credit-packs', pack) : undefined
}

/** What credits of a pack have cost in a currency, now or earlier, in its smallest unit. */
export const pricesOf = (
  { prices, credits, stripePrices }: Offer,
  asked: { credits: number; currency: string },
): number[] =>
  [
    ...(credits === asked.credits ? prices : []).filter(({ currency }) => currency === asked.currency),
    ...stripePrices.filter((price) => price.credits === asked.credits && price.currency === asked.currency),
  ].map(({ amount }) => amount)
