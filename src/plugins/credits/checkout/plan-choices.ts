import type { Payload } from 'payload'
import { isDeal } from '../offers/is-deal.ts'
import { offerOf } from '../offers/offer.ts'

/** A plan somebody can change to, as Stripe names it. */
export type PlanChoice = { product: string; price: string }

/** Stripe's portal shows no more. */
const MOST_PLANS = 10

/** The plans on sale in a currency, the smallest first. */
export const planChoices = async (payload: Payload, currency: string): Promise<PlanChoice[]> => {
  // as the system: what is on sale is for everybody to see
  const { docs } = await payload.find({
    collection: 'credit-plans',
    where: { active: { equals: true }, 'prices.currency': { equals: currency } },
    sort: ['credits', 'id'],
    limit: MOST_PLANS,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap((record) => {
    const { credits, prices, stripeProduct, stripePrices } = offerOf('credit-plans', record)
    const asked = prices.find((one) => one.currency === currency)
    const price = asked && stripePrices.find((one) => one.isActive && isDeal(one, { ...asked, credits }))
    return price && stripeProduct ? [{ product: stripeProduct, price: price.id }] : []
  })
}
