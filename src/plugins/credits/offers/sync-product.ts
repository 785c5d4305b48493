import Stripe from 'stripe'
import { type Offer, metadataKey } from './offer.ts'

/** The id of an offer's product at Stripe: made of the record's, so that there can be only one. */
export const productIdOf = ({ collection, id }: Offer): string => `${metadataKey(collection)}_${id}`

/** Makes or changes the product of an offer. @returns its id */
export const syncProduct = async (stripe: Stripe, offer: Offer): Promise<string> => {
  const id = productIdOf(offer)
  const wanted = {
    name: offer.title,
    active: offer.isActive,
    metadata: { [metadataKey(offer.collection)]: offer.id },
  }
  const there = await found(stripe.products.retrieve(id))
  if (!there) {
    await makeProduct(stripe, id, wanted)
    return id
  }
  const key = metadataKey(offer.collection)
  const isSame =
    there.name === wanted.name && there.active === wanted.active && there.metadata[key] === offer.id
  if (!isSame) await stripe.products.update(id, wanted)
  return id
}

type Wanted = { name: string; active: boolean; metadata: Record<string, string> }

/** Two that make it at once: the second one finds it made. */
const makeProduct = async (stripe: Stripe, id: string, wanted: Wanted): Promise<void> => {
  try {
    await stripe.products.create({ id, ...wanted })
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError) || error.code !== 'resource_already_exists') throw error
    await stripe.products.update(id, wanted)
  }
}

/** What Stripe has, or undefined where it has nothing. */
const found = async <Answer>(asked: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError && error.code === 'resource_missing') return undefined
    throw error
  }
}
