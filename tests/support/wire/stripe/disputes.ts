import type { Books } from './books.ts'
import { moveBalance } from './charges.ts'
import type { Charge, Dispute } from './records.ts'

/** A bank takes a payment back for its customer. */
export const openDispute = (books: Books, chargeId: string, amount?: number): Dispute => {
  const charge = books.get<Charge>('charge', chargeId, 'charge')
  charge.disputed = true
  const dispute = books.add<Dispute>({
    id: books.nextId('dp'),
    object: 'dispute',
    amount: amount ?? charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: books.now(),
    currency: charge.currency,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
  })
  books.tell('charge.dispute.created', dispute)
  move(books, dispute, -dispute.amount)
  books.tell('charge.dispute.funds_withdrawn', dispute)
  return dispute
}

const move = (books: Books, dispute: Dispute, amount: number): void => {
  dispute.balance_transactions.push(
    moveBalance(books, {
      amount,
      currency: dispute.currency,
      source: dispute.id,
      type: 'adjustment',
      description: amount < 0 ? 'Chargeback withdrawal' : 'Chargeback reversal',
    }),
  )
}

/** Evidence was sent. */
export const reviewDispute = (books: Books, id: string): Dispute => {
  const dispute = books.get<Dispute>('dispute', id)
  dispute.status = 'under_review'
  books.tell('charge.dispute.updated', dispute, { status: 'needs_response' })
  return dispute
}

/** The bank has decided. */
export const closeDispute = (books: Books, id: string, outcome: 'won' | 'lost'): Dispute => {
  const dispute = books.get<Dispute>('dispute', id)
  dispute.status = outcome
  books.tell('charge.dispute.closed', dispute)
  if (outcome === 'lost') return dispute
  move(books, dispute, dispute.amount)
  books.tell('charge.dispute.funds_reinstated', dispute)
  return dispute
}
