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
    cancelAtPeriodEnd: endsWithPeriod(subscription),
    endedAt: momentOf(subscription.ended_at),
    buyer: await buyerOf(req, terms),
  }
  const known = await recordOf(req, subscription.id)
  const system = { collection: 'subscriptions', req, depth: 0, overrideAccess: true } as const
  // as the system: nobody writes subscriptions, they are read from Stripe
  if (known !== undefined) await req.payload.update({ ...system, id: known, data })
  // as the system: see above
  else await req.payload.create({ ...system, data: { ...data, workspace } })
}

const recordOf = async (req: PayloadRequest, subscription: string): Promise<string | undefined> => {
  // as the system: see above
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: { subscription: { equals: subscription } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
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

/** The portal may write the day of the end instead of the flag, as it does in Stripe's flexible billing mode. */
const endsWithPeriod = ({ cancel_at_period_end, cancel_at, items }: Stripe.Subscription): boolean => {
  const end = items.data[0]?.current_period_end
  return cancel_at_period_end || (cancel_at !== null && end !== undefined && cancel_at <= end)
}

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
