import type { Payload, PayloadRequest } from 'payload'
import type Stripe from 'stripe'
import { executeInTransaction } from '#kernel/server/session.ts'
import { stripeOf } from '../stripe/stripe-client.ts'
import { idOf } from './read/payment-state.ts'
import { workspaceFor } from './records/workspace-for.ts'
import { writeSubscription } from './records/write-subscription.ts'
import { noteDifference, resolveDifferences } from './sql/differences.ts'
import { termsOf } from './terms.ts'
import { inTurn } from './turn.ts'

/** Makes the record of a subscription say what Stripe says of it now. Credits come with its invoices, not with it. */
export const settleSubscription = async (payload: Payload, id: string): Promise<void> => {
  const stripe = stripeOf(payload)
  await inTurn({
    payload,
    payment: id,
    read: () => stripe.subscriptions.retrieve(id),
    write: record,
  })
}

const record = async (req: PayloadRequest, subscription: Stripe.Subscription): Promise<void> => {
  const terms = termsOf(subscription.metadata)
  const customer = idOf(subscription.customer) ?? null
  const workspace = await workspaceFor(req, { terms, customer })
  if (workspace === undefined) {
    const about = { kind: 'workspace', object: subscription.id, payment: subscription.id } as const
    const nothing = { workspace: terms.workspace ?? null, ours: null, theirs: null, currency: null }
    await executeInTransaction(req, noteDifference({ ...about, ...nothing }))
    return
  }
  await writeSubscription(req, { subscription, workspace, terms, customer })
  await executeInTransaction(req, resolveDifferences({ payment: subscription.id }))
}
