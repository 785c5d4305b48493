import type { PayloadRequest } from 'payload'
import type Stripe from 'stripe'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import type { Terms } from '../terms.ts'
import { type PlanOfPrice, planOfPrice } from './plan-of-price.ts'

type Written = {
  subscription: Stripe.Subscription
  workspace: string
  terms: Terms
  customer: string | null
}

/** Writes a subscription into its workspace, as it stands now. */
export const writeSubscription = async (
  req: PayloadRequest,
  { subscription, workspace, terms, customer }: Written,
): Promise<void> => {
  const [item] = subscription.items.data
  const plan = item && (await planOfPrice(req, productAndPrice(item)))
  const data = {
    subscription: subscription.id,
    customer: customer ?? '',
    status: subscription.status,
    ...billingOf(item, plan),
    currentPeriodEnd: momentOf(item?.current_period_end ?? subscription.cancel_at),
    cancelAtPeriodEnd: subscription.cancel_at_period_end,
    endedAt: momentOf(subscription.ended_at),
    buyer: await buyerOf(req, terms),
  }
  // as the system: nobody writes subscriptions, they are read from Stripe
  const system = { req, depth: 0, overrideAccess: true } as const
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: { subscription: { equals: subscription.id } },
    limit: 1,
    pagination: false,
    ...system, // as the system: see above
  })
  const [before] = docs
  await (before
    ? req.payload.update({ collection: 'subscriptions', id: before.id, data, ...system }) // as the system: see above
    : req.payload.create({ collection: 'subscriptions', data: { ...data, workspace }, ...system })) // as the system: see above
}

const productAndPrice = ({ price }: Stripe.SubscriptionItem) => ({
  price: price.id,
  product: typeof price.product === 'string' ? price.product : price.product.id,
})

const billingOf = (item: Stripe.SubscriptionItem | undefined, plan: PlanOfPrice | undefined) => ({
  plan: plan?.id ?? null,
  credits: plan?.credits ?? null,
  amount: item?.price.unit_amount ?? null,
  currency: item?.price.currency ?? null,
  price: item?.price.id ?? null,
})

const momentOf = (seconds: number | null | undefined): string | null =>
  typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : null

const buyerOf = async (req: PayloadRequest, { buyer }: Terms): Promise<string | null> => {
  if (buyer === undefined) return null
  const { rows } = await executeInTransaction<{ id: string }>(
    req,
    sql`select id from users where id = ${buyer}::uuid`,
  )
  return rows[0]?.id ?? null
}
