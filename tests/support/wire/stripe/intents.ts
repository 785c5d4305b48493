import { type Books, StripeFailure, invalid } from './books.ts'
import { decline, declined, succeed } from './charges.ts'
import { type Form, flagOf, mergeMetadata, partOf, textOf } from './form.ts'
import type { Metadata, PaymentIntent } from './records.ts'

/** A payment that waits to be paid. */
export const openIntent = (
  books: Books,
  asked: {
    amount: number
    currency: string
    customer: string | null
    metadata: Metadata
    description?: string | null
    receiptEmail?: string | null
    isAutomatic?: boolean
  },
): PaymentIntent => {
  const id = books.nextId('pi')
  const intent = books.add<PaymentIntent>({
    id,
    object: 'payment_intent',
    amount: asked.amount,
    amount_capturable: 0,
    amount_received: 0,
    automatic_payment_methods: asked.isAutomatic ? { enabled: true, allow_redirects: 'always' } : null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: `${id}_secret_local`,
    confirmation_method: 'automatic',
    created: books.now(),
    currency: asked.currency,
    customer: asked.customer,
    description: asked.description ?? null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: { ...asked.metadata },
    payment_method: null,
    payment_method_types: ['card'],
    receipt_email: asked.receiptEmail ?? null,
    status: 'requires_payment_method',
  })
  books.tell('payment_intent.created', intent)
  return intent
}

/** POST /v1/payment_intents */
export const createIntent = (books: Books, form: Form): PaymentIntent => {
  const amount = Number(textOf(form, 'amount'))
  if (!Number.isSafeInteger(amount) || amount < 1) throw invalid('Invalid positive integer', 'amount')
  const customer = textOf(form, 'customer') ?? null
  if (customer) books.get('customer', customer, 'customer')
  return openIntent(books, {
    amount,
    currency: textOf(form, 'currency') ?? 'usd',
    customer,
    metadata: mergeMetadata({}, form),
    description: textOf(form, 'description') ?? null,
    receiptEmail: textOf(form, 'receipt_email') ?? null,
    isAutomatic: flagOf(partOf(form, 'automatic_payment_methods'), 'enabled') ?? true,
  })
}

/** POST /v1/payment_intents/:id */
export const updateIntent = (books: Books, id: string, form: Form): PaymentIntent => {
  const intent = books.get<PaymentIntent>('payment_intent', id)
  intent.metadata = mergeMetadata(intent.metadata, form)
  return intent
}

/** What a browser does with a client secret: pays, or is declined. */
export const confirmIntent = (books: Books, id: string, how: 'pay' | 'decline' = 'pay'): PaymentIntent => {
  const intent = books.get<PaymentIntent>('payment_intent', id)
  if (intent.status !== 'requires_payment_method') {
    throw invalid(
      `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
      'intent',
      'payment_intent_unexpected_state',
    )
  }
  if (how === 'pay') succeed(books, intent)
  else decline(books, intent)
  return intent
}

/** POST /v1/payment_intents/:id/confirm: a card named `pm_card_chargeDeclined` is declined. */
export const confirmByApi = (books: Books, id: string, form: Form): PaymentIntent => {
  if (textOf(form, 'payment_method') !== 'pm_card_chargeDeclined') return confirmIntent(books, id)
  const intent = confirmIntent(books, id, 'decline')
  throw new StripeFailure(402, { ...declined, payment_intent: intent })
}

/** POST /v1/payment_intents/:id/cancel */
export const cancelIntent = (books: Books, id: string): PaymentIntent => {
  const intent = books.get<PaymentIntent>('payment_intent', id)
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    throw invalid(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
      'intent',
      'payment_intent_unexpected_state',
    )
  }
  intent.status = 'canceled'
  intent.canceled_at = books.now()
  intent.cancellation_reason = 'requested_by_customer'
  books.tell('payment_intent.canceled', intent)
  return intent
}
