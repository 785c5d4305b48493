import type { Payload } from 'payload'
import { stripeOf } from '../stripe/stripe-client.ts'
import { stripeFault } from '../stripe/stripe-fault.ts'
import { keepFailure, keepSync } from './keep-sync.ts'
import type { Offer, OfferName } from './offer.ts'
import { readOffer } from './read-offer.ts'
import { syncPrices } from './sync-prices.ts'
import { syncProduct } from './sync-product.ts'

/** A record that is saved again and again while this runs is left to the sync of the last save. */
const MAX_ROUNDS = 5

/**
 * Makes Stripe say what the record says, and writes down how it went. Several may run at once, and any of them may work
 * on what is no longer so: each looks at the record again when it is through, and goes on until it did the last one.
 *
 * @returns the offer as Stripe has it; undefined when the record is gone.
 * @throws Fault `payments.*` (502, 503) when Stripe does not take it.
 */
export const syncOffer = async (payload: Payload, name: OfferName): Promise<Offer | undefined> => {
  let done: string | undefined
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const offer = await readOffer(payload, name)
    if (!offer) return undefined
    if (done === wantedOf(offer)) return offer
    try {
      const stripe = stripeOf(payload)
      const product = await syncProduct(stripe, offer)
      const prices = await syncPrices(stripe, { offer, product })
      await keepSync(payload, { offer, product, prices })
    } catch (error) {
      const fault = stripeFault(error)
      await keepFailure(payload, { offer, error: fault.internal ?? fault.message })
      throw fault
    }
    done = wantedOf(offer)
  }
  return readOffer(payload, name)
}

/** What the record asks Stripe to say. */
const wantedOf = ({ title, credits, isActive, prices }: Offer): string =>
  JSON.stringify([title, credits, isActive, prices])
