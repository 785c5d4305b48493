import type { Payload } from 'payload'
import Stripe from 'stripe'
import type { ChoreRun } from '#jobs/index.ts'
import { execute } from '#kernel/server/session.ts'
import { politely } from '../stripe/politely.ts'
import { stripeOf } from '../stripe/stripe-client.ts'
import { type Root, rootsOf } from './read/roots-of.ts'
import { settlePayment } from './settle-payment.ts'
import { settleSubscription } from './settle-subscription.ts'
import { noteDifference, resolveUnknown } from './sql/differences.ts'
import { markEvents, unsettledEvents } from './sql/inbox.ts'

type Input = { object: string; id: string }

export default async function settle({ payload, input, signal }: ChoreRun<Input>): Promise<void> {
  // What comes while Stripe is asked has a chore of its own: its answer may be older than that.
  const { rows } = await execute<{ id: string }>(payload, unsettledEvents(input.id))
  const ids = rows.map(({ id }) => id)
  try {
    await politely(signal, () => settleObject(payload, input))
    await execute(payload, markEvents({ ids, error: null }))
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).slice(0, 300)
    await execute(payload, markEvents({ ids, error: reason }))
    throw error
  }
}

const settleObject = async (payload: Payload, input: Input): Promise<void> => {
  const roots = await rootsOrNone(payload, input)
  // It is known after all.
  if (roots.length > 0) await execute(payload, resolveUnknown(input.id))
  for (const root of roots) {
    await (root.type === 'subscription' ? settleSubscription(payload, root.id) : settlePayment(payload, root))
  }
}

/** An object that is not there, at an account that told of it, belongs to somebody else's account. */
const rootsOrNone = async (payload: Payload, { object, id }: Input): Promise<Root[]> => {
  try {
    return await rootsOf(stripeOf(payload), { object, id })
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError) || error.code !== 'resource_missing')
      throw error
    const difference = { kind: 'unknown', object: id, payment: id, workspace: null } as const
    const nothing = { ours: null, theirs: null, currency: null, details: { type: object } }
    await execute(payload, noteDifference({ ...difference, ...nothing }))
    return []
  }
}
