import type { Endpoint, Payload } from 'payload'
import { languageOf } from '../language-of.ts'
import { optionsOf } from '../options.ts'
import { paymentsOff } from '../checkout/faults.ts'
import { type OfferCollection, offerOf } from './offer.ts'

/** More packs or plans than anybody reads. */
const MOST = 50

/** Something that is sold, as everybody may see it; amounts in the smallest unit of their currency. */
export type PublicOffer = {
  id: string
  title: string
  credits: number
  prices: { currency: string; amount: number }[]
}

/** `GET /api/payments/offers` → 200 `{ packs, plans }`, for everybody; titles in the language of the request. */
export const offersEndpoint: Endpoint = {
  path: '/payments/offers',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    const { enabled, stripe } = optionsOf(payload)
    if (!enabled || !stripe) throw paymentsOff(req)
    const language = languageOf(req)
    const [packs, plans] = await Promise.all([
      onSale(payload, 'credit-packs', language),
      onSale(payload, 'credit-plans', language),
    ])
    // A browser asks again after a minute and is told at once that nothing has changed.
    const headers = { 'cache-control': 'public, max-age=60', vary: 'Accept-Language, Cookie' }
    return Response.json({ packs, plans }, { headers })
  },
}

const onSale = async (
  payload: Payload,
  collection: OfferCollection,
  locale: 'en' | 'de',
): Promise<PublicOffer[]> => {
  // as the system: what is on sale is for everybody to see; only what is public leaves here
  const { docs } = await payload.find({
    collection,
    where: { active: { equals: true } },
    sort: ['credits', 'id'],
    limit: MOST,
    pagination: false,
    depth: 0,
    locale,
    overrideAccess: true,
  })
  return docs.map((record) => {
    const { id, title, credits, prices } = offerOf(collection, record)
    return { id, title, credits, prices }
  })
}
