import type { PayloadRequest } from 'payload'
import { idOf } from '#kernel/record-id.ts'
import { readOffer } from '../offers/read-offer.ts'
import { languageOf } from '../language-of.ts'

const over = ['canceled', 'incomplete_expired', 'incomplete']

/** The plan of a workspace as its owner reads it; null when it has none. */
export const currentPlan = async (req: PayloadRequest, workspace: string) => {
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: { workspace: { equals: workspace }, status: { not_in: over } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  const [found] = docs
  if (!found) return null
  const id = idOf(found.plan)
  const plan = id
    ? await readOffer(req.payload, { collection: 'credit-plans', id }, languageOf(req))
    : undefined
  return {
    plan: plan?.isActive ? plan.id : null,
    title: plan?.title ?? found.subscription,
    credits: found.credits ?? plan?.credits ?? 0,
    amount: found.amount ?? null,
    currency: found.currency ?? null,
    status: found.status,
    currentPeriodEnd: found.currentPeriodEnd ?? null,
    cancelAtPeriodEnd: found.cancelAtPeriodEnd === true,
  }
}
