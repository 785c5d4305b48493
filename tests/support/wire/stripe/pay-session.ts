import { type Books, invalid } from './books.ts'
import { decline, succeed } from './charges.ts'
import { termsOf } from './checkout.ts'
import { createCustomer } from './customers.ts'
import { openIntent } from './intents.ts'
import { addPayment, closeInvoice, openInvoice, settleInvoice } from './invoices.ts'
import type { PaymentIntent, Price, Session } from './records.ts'
import { change, openSubscription } from './subscriptions.ts'

/** How somebody pays on Stripe's page. */
export type Paying = {
  /** `delayed` is a bank debit: the session completes unpaid, and `settleSession` tells how it ended. @default 'card' */
  method?: 'card' | 'declined' | 'delayed'
  /** What a promotion code takes off, in the smallest unit. @default 0 */
  discount?: number
  /** What Stripe adds as tax, in the smallest unit. @default 0 */
  tax?: number
}

/** Somebody pays on the page of a session. */
export const paySession = (books: Books, id: string, paying: Paying = {}): Session => {
  const session = books.get<Session>('checkout.session', id)
  if (session.status !== 'open') throw invalid(`This session is ${session.status}.`, 'session')
  const { discount = 0, tax = 0, method = 'card' } = paying
  session.total_details = { amount_discount: discount, amount_shipping: 0, amount_tax: tax }
  session.amount_total = Math.max(0, session.amount_subtotal - discount + tax)
  if (method === 'declined') {
    if (session.mode === 'payment') decline(books, intentOf(books, session))
    return session
  }
  session.customer ??= session.mode === 'subscription' ? createCustomer(books, {}).id : null
  session.customer_details = { email: session.customer_email, name: null, address: null }
  session.status = 'complete'
  session.url = null
  if (session.mode === 'payment') payOnce(books, session, method)
  else subscribe(books, session, paying)
  books.tell('checkout.session.completed', session)
  return session
}

const intentOf = (books: Books, session: Session): PaymentIntent => {
  const { metadata, description } = termsOf(books, session.id)
  const intent =
    books.find<PaymentIntent>('payment_intent', session.payment_intent) ??
    openIntent(books, {
      amount: session.amount_total,
      currency: session.currency,
      customer: session.customer,
      metadata,
      description,
    })
  session.payment_intent = intent.id
  return intent
}

const payOnce = (books: Books, session: Session, method: 'card' | 'delayed'): void => {
  if (session.amount_total === 0) {
    session.payment_status = 'no_payment_required'
    return
  }
  const intent = intentOf(books, session)
  if (method === 'delayed') {
    intent.status = 'processing'
    books.tell('payment_intent.processing', intent)
    return
  }
  succeed(books, intent)
  session.payment_status = 'paid'
  if (session.invoice_creation?.enabled) billPaid(books, session)
}

/** The invoice of a one-time payment, made after it. */
const billPaid = (books: Books, session: Session): void => {
  const { invoice } = openInvoice(books, {
    customer: session.customer ?? '',
    currency: session.currency,
    reason: 'manual',
    lines: linesOf(books, session),
    discount: session.total_details.amount_discount + session.amount_total,
    metadata: session.invoice_creation?.invoice_data.metadata ?? {},
  })
  invoice.total = invoice.amount_due = session.amount_total
  closeInvoice(books, invoice)
  const intent = intentOf(books, session)
  const payment = addPayment(books, invoice, intent)
  Object.assign(payment, { status: 'paid', amount_paid: intent.amount })
  session.invoice = invoice.id
}

const linesOf = (books: Books, session: Session) =>
  termsOf(books, session.id).lines.map((line) => {
    const price = books.get<Price>('price', line.price)
    return { price, quantity: line.quantity, amount: price.unit_amount * line.quantity }
  })

const subscribe = (books: Books, session: Session, { discount = 0, tax = 0 }: Paying): void => {
  const { metadata } = termsOf(books, session.id)
  const lines = linesOf(books, session)
  const [first] = lines
  if (!first || !session.customer) throw new Error(`${session.id} has nothing to subscribe to`)
  const subscription = openSubscription(books, { ...first, customer: session.customer, metadata })
  session.subscription = subscription.id
  const { invoice } = openInvoice(books, {
    customer: session.customer,
    currency: session.currency,
    reason: 'subscription_create',
    lines,
    subscription,
    discount,
    tax,
  })
  session.invoice = invoice.id
  subscription.latest_invoice = invoice.id
  settleInvoice(books, invoice)
  session.payment_status = invoice.amount_due === 0 ? 'no_payment_required' : 'paid'
  subscription.default_payment_method = books.nextId('pm')
  change(books, subscription, { status: 'active' })
}

/** A delayed payment has arrived, or has failed. */
export const settleSession = (books: Books, id: string, how: 'pay' | 'fail' = 'pay'): Session => {
  const session = books.get<Session>('checkout.session', id)
  const intent = books.get<PaymentIntent>('payment_intent', session.payment_intent)
  if (how === 'pay') {
    succeed(books, intent)
    session.payment_status = 'paid'
    books.tell('checkout.session.async_payment_succeeded', session)
  } else {
    decline(books, intent)
    books.tell('checkout.session.async_payment_failed', session)
  }
  return session
}
