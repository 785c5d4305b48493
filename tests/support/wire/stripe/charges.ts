import type { Books } from './books.ts'
import type { BalanceTransaction, CardError, Charge, PaymentIntent } from './records.ts'

/** What every declined card of the stand-in says. */
export const declined: CardError = {
  type: 'card_error',
  code: 'card_declined',
  decline_code: 'generic_decline',
  message: 'Your card was declined.',
}

/** A movement on the account at Stripe; fees are 2.9 % of what comes in. */
export const moveBalance = (
  books: Books,
  {
    amount,
    currency,
    source,
    type,
    description,
  }: {
    amount: number
    currency: string
    source: string
    type: string
    description: string | null
  },
): BalanceTransaction => {
  const fee = type === 'charge' ? Math.round(amount * 0.029) : 0
  return books.add<BalanceTransaction>({
    id: books.nextId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: books.now() + 2 * 86_400,
    balance_type: 'payments',
    created: books.now(),
    currency,
    description,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency, description: 'Stripe fees', type: 'stripe_fee' }],
    livemode: false,
    net: amount - fee,
    reporting_category: type === 'adjustment' ? 'dispute' : type,
    source,
    status: 'pending',
    type,
  })
}

/** Pays an intent: a charge, a movement of the balance, and the events of both. */
export const succeed = (books: Books, intent: PaymentIntent): Charge => {
  const charge = addCharge(books, intent, 'succeeded')
  const { id: transaction } = moveBalance(books, {
    amount: intent.amount,
    currency: intent.currency,
    source: charge.id,
    type: 'charge',
    description: intent.description,
  })
  intent.status = 'succeeded'
  intent.amount_received = intent.amount
  intent.last_payment_error = null
  books.tell('charge.succeeded', charge)
  charge.balance_transaction = transaction
  books.tell('charge.updated', charge, { balance_transaction: null })
  books.tell('payment_intent.succeeded', intent)
  return charge
}

/** A card is refused: the intent waits for another one. */
export const decline = (books: Books, intent: PaymentIntent): Charge => {
  const charge = addCharge(books, intent, 'failed')
  intent.status = 'requires_payment_method'
  intent.last_payment_error = declined
  books.tell('charge.failed', charge)
  books.tell('payment_intent.payment_failed', intent)
  return charge
}

const addCharge = (books: Books, intent: PaymentIntent, status: Charge['status']): Charge => {
  const id = books.nextId('ch')
  const paid = status === 'succeeded'
  intent.latest_charge = id
  intent.payment_method = books.nextId('pm')
  return books.add<Charge>({
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: paid ? intent.amount : 0,
    amount_refunded: 0,
    balance_transaction: null,
    billing_details: { email: intent.receipt_email, name: null, phone: null, address: null },
    captured: paid,
    created: books.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_code: paid ? null : declined.code,
    failure_message: paid ? null : declined.message,
    livemode: false,
    metadata: { ...intent.metadata },
    paid,
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: paid ? `${books.url}/receipts/${id}` : null,
    refunded: false,
    status,
  })
}
