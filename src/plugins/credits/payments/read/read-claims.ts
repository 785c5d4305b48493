import type Stripe from 'stripe'
import type { Claim } from '../claims.ts'

/** More refunds and disputes than one payment has. */
const MOST = 1000

/** Refunds that did not happen after all. */
const refundsUndone = new Set<string | null>(['failed', 'canceled'])

/** Disputes that take nothing: inquiries, and those that were won. */
const disputesHarmless = new Set<string>([
  'won',
  'prevented',
  'warning_needs_response',
  'warning_under_review',
  'warning_closed',
])

/** Everything that was asked back of a payment, as it stands now. */
export const readClaims = async (stripe: Stripe, paymentIntent: string): Promise<Claim[]> => {
  const asked = { payment_intent: paymentIntent, limit: 100 }
  const [refunds, disputes] = await Promise.all([
    stripe.refunds.list(asked).autoPagingToArray({ limit: MOST }),
    stripe.disputes.list(asked).autoPagingToArray({ limit: MOST }),
  ])
  return [
    ...refunds.map(({ id, amount, created, status }): Claim => {
      return { id, verb: 'refund', amount, created, isHeld: !refundsUndone.has(status) }
    }),
    ...disputes.map((dispute): Claim => {
      const { id, amount, created, status } = dispute
      const isHeld = !disputesHarmless.has(status) || (status === 'prevented' && isWithdrawn(dispute))
      return { id, verb: 'dispute', amount, created, isHeld }
    }),
  ]
}

/** A dispute is also prevented by giving the money back at once, by a refund or by the dispute itself. */
const isWithdrawn = ({ balance_transactions: moved }: Stripe.Dispute): boolean =>
  moved.reduce((sum, { amount }) => sum + amount, 0) < 0
