import { type Books, invalid } from './books.ts'
import { moveBalance } from './charges.ts'
import { type Form, mergeMetadata, textOf } from './form.ts'
import type { Charge, PaymentIntent, Refund } from './records.ts'

/** Gives money back: all that is left of a charge, or a part. */
export const refund = (
  books: Books,
  {
    charge: chargeId,
    amount,
    reason,
    metadata = {},
  }: {
    charge: string
    amount?: number | undefined
    reason?: string | undefined
    metadata?: Record<string, string>
  },
): Refund => {
  const charge = books.get<Charge>('charge', chargeId, 'charge')
  const left = charge.amount - charge.amount_refunded
  const wanted = amount ?? left
  if (left === 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, 'charge', 'charge_already_refunded')
  if (!Number.isSafeInteger(wanted) || wanted < 1 || wanted > left) {
    throw invalid(`Refund amount (${wanted}) is greater than unrefunded amount on charge (${left})`, 'amount')
  }
  const made = books.add<Refund>({
    id: books.nextId('re'),
    object: 'refund',
    amount: wanted,
    balance_transaction: null,
    charge: charge.id,
    created: books.now(),
    currency: charge.currency,
    livemode: false,
    metadata,
    payment_intent: charge.payment_intent,
    reason: reason ?? null,
    receipt_number: null,
    status: 'succeeded',
  })
  const { id } = moveBalance(books, {
    amount: -wanted,
    currency: charge.currency,
    source: made.id,
    type: 'refund',
    description: 'REFUND',
  })
  made.balance_transaction = id
  setRefunded(charge, charge.amount_refunded + wanted)
  books.tell('refund.created', made)
  books.tell('charge.refunded', charge, { amount_refunded: charge.amount_refunded - wanted })
  books.tell('charge.refund.updated', made)
  return made
}

const setRefunded = (charge: Charge, amount: number): void => {
  charge.amount_refunded = amount
  charge.refunded = amount === charge.amount
}

/** The bank sends a refund back: the money is the merchant's again. */
export const failRefund = (books: Books, id: string): Refund => {
  const made = books.get<Refund>('refund', id)
  const charge = books.get<Charge>('charge', made.charge)
  made.status = 'failed'
  made.failure_reason = 'lost_or_stolen_card'
  moveBalance(books, {
    amount: made.amount,
    currency: made.currency,
    source: made.id,
    type: 'refund_failure',
    description: 'REFUND FAILURE',
  })
  setRefunded(charge, charge.amount_refunded - made.amount)
  books.tell('refund.failed', made)
  books.tell('charge.refund.updated', made)
  books.tell('refund.updated', made)
  return made
}

/** POST /v1/refunds */
export const createRefund = (books: Books, form: Form): Refund => {
  const intent = books.find<PaymentIntent>('payment_intent', textOf(form, 'payment_intent'))
  const amount = textOf(form, 'amount')
  return refund(books, {
    charge: textOf(form, 'charge') ?? intent?.latest_charge ?? '',
    amount: amount === undefined ? undefined : Number(amount),
    reason: textOf(form, 'reason'),
    metadata: mergeMetadata({}, form),
  })
}
