import type { PayloadRequest } from 'payload'
import { offerOf } from '../../offers/offer.ts'

export type PlanOfPrice = { id: string; title: string; credits: number }

/** The plan a price of Stripe belongs to, with the credits it brought when it was on sale for that; undefined for neither. */
export const planOfPrice = async (
  req: PayloadRequest,
  { product, price }: { product: string; price: string },
): Promise<PlanOfPrice | undefined> => {
  // as the system: it was bought, so that it is not on sale any more does not matter
  const { docs } = await req.payload.find({
    collection: 'credit-plans',
    where: { stripeProduct: { equals: product } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  if (!found) return undefined
  const { id, title, credits, stripePrices } = offerOf('credit-plans', found)
  return { id, title, credits: stripePrices.find((each) => each.id === price)?.credits ?? credits }
}
