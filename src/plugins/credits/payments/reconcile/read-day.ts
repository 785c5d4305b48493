import type Stripe from 'stripe'
import { idOf } from '../read/payment-state.ts'

const DAY_SECONDS = 86_400
/** More movements than one account has on a day of this platform; a list that never ends must not be read for ever. */
const MOST = 100_000

export type TouchedCharge = {
  /** In the smallest unit of the charge's own currency: a balance is kept in the account's. */
  amount: number
  refunded: number
  currency: string
  isDisputed: boolean
}

/** Every charge something happened to on a day (UTC) by the account's balance, as it stands now. */
export const readDay = async (
  stripe: Stripe,
  day: Date,
): Promise<{ transactions: number; charges: Map<string, TouchedCharge> }> => {
  const from = day.getTime() / 1000
  const charges = new Map<string, TouchedCharge>()
  const mentioned = new Set<string>()
  let transactions = 0
  const created = { gte: from, lt: from + DAY_SECONDS }
  const moved = stripe.balanceTransactions.list({ created, limit: 100, expand: ['data.source'] })
  await moved.autoPagingEach(({ source }) => {
    transactions += 1
    if (typeof source !== 'object' || source === null) return
    if (source.object === 'charge') charges.set(source.id, touched(source))
    if (source.object === 'refund' || source.object === 'dispute') mentioned.add(idOf(source.charge) ?? '')
    return transactions < MOST
  })
  for (const id of mentioned) {
    if (id !== '' && !charges.has(id)) charges.set(id, touched(await stripe.charges.retrieve(id)))
  }
  return { transactions, charges }
}

const touched = (charge: Stripe.Charge): TouchedCharge => ({
  amount: charge.amount_captured,
  refunded: charge.amount_refunded,
  currency: charge.currency,
  isDisputed: charge.disputed,
})
