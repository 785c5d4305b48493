import type { Payload } from 'payload'
import { type Offer, type OfferName, offerOf } from './offer.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An offer as it is now, with its title in a language; undefined when there is none. */
export const readOffer = async (
  payload: Payload,
  { collection, id }: OfferName,
  locale: 'en' | 'de' = 'en',
): Promise<Offer | undefined> => {
  if (!UUID.test(id)) return undefined
  // as the system: what is offered is for everybody to read, and the sync has no person behind it
  const record = await payload.findByID({
    collection,
    id,
    locale,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return record ? offerOf(collection, record) : undefined
}
