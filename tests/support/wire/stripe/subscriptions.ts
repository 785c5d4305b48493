import { type Books, invalid } from './books.ts'
import { type Form, flagOf, listOf, mergeMetadata, textOf } from './form.ts'
import { closeInvoice, failInvoice, openInvoice, settleInvoice } from './invoices.ts'
import type { Customer, Invoice, Price, Subscription } from './records.ts'

/** A subscription that begins now and whose first invoice is not paid yet. */
export const openSubscription = (
  books: Books,
  asked: { customer: string; price: Price; quantity: number; metadata: Record<string, string> },
): Subscription => {
  const now = books.now()
  const id = books.nextId('sub')
  books.get<Customer>('customer', asked.customer).currency = asked.price.currency
  const subscription = books.add<Subscription>({
    id,
    object: 'subscription',
    automatic_tax: { enabled: false, disabled_reason: null, liability: null },
    billing_cycle_anchor: now,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, reason: null },
    collection_method: 'charge_automatically',
    created: now,
    currency: asked.price.currency,
    customer: asked.customer,
    default_payment_method: null,
    ended_at: null,
    items: {
      object: 'list',
      data: [
        {
          id: books.nextId('si'),
          object: 'subscription_item',
          created: now,
          current_period_end: monthAfter(now),
          current_period_start: now,
          metadata: {},
          price: asked.price,
          quantity: asked.quantity,
          subscription: id,
        },
      ],
      has_more: false,
      url: `/v1/subscription_items?subscription=${id}`,
    },
    latest_invoice: null,
    livemode: false,
    metadata: { ...asked.metadata },
    start_date: now,
    status: 'incomplete',
  })
  books.tell('customer.subscription.created', subscription)
  return subscription
}

const monthAfter = (seconds: number): number => {
  const date = new Date(seconds * 1000)
  date.setUTCMonth(date.getUTCMonth() + 1)
  return Math.floor(date.getTime() / 1000)
}

const itemOf = (subscription: Subscription) => {
  const [item] = subscription.items.data
  if (!item) throw new Error(`${subscription.id} has no item`)
  return item
}

/** Writes a change and the event that tells it. */
export const change = (books: Books, subscription: Subscription, to: Partial<Subscription>): Subscription => {
  const previous = Object.fromEntries(
    Object.keys(to).map((key) => [key, structuredClone(subscription[key as keyof Subscription])]), // its own keys
  )
  Object.assign(subscription, to)
  books.tell('customer.subscription.updated', subscription, previous)
  return subscription
}

/** The next period begins: its invoice is paid from the card on file, or refused. */
export const renew = (books: Books, id: string, how: 'pay' | 'decline' = 'pay'): Invoice => {
  const subscription = books.get<Subscription>('subscription', id)
  const item = itemOf(subscription)
  item.current_period_start = item.current_period_end
  item.current_period_end = monthAfter(item.current_period_start)
  const { invoice } = openInvoice(books, {
    customer: subscription.customer,
    currency: subscription.currency,
    reason: 'subscription_cycle',
    lines: [{ price: item.price, quantity: item.quantity, amount: item.price.unit_amount * item.quantity }],
    subscription,
  })
  change(books, subscription, { latest_invoice: invoice.id })
  if (how === 'decline') {
    failInvoice(books, invoice)
    change(books, subscription, { status: 'past_due' })
    return invoice
  }
  return settleInvoice(books, invoice)
}

/** An open invoice of a subscription is paid after all; the subscription is active again. */
export const payOpenInvoice = (books: Books, id: string): Invoice => {
  const invoice = books.get<Invoice>('invoice', id)
  if (invoice.status !== 'open') throw invalid('Invoice is already paid', 'invoice', 'invoice_already_paid')
  settleInvoice(books, invoice)
  const subscription = books.find<Subscription>(
    'subscription',
    invoice.parent?.subscription_details.subscription,
  )
  if (subscription && subscription.status !== 'canceled') change(books, subscription, { status: 'active' })
  return invoice
}

/** POST /v1/subscriptions/:id */
export const updateSubscription = (books: Books, id: string, form: Form): Subscription => {
  const subscription = books.get<Subscription>('subscription', id)
  if (subscription.status === 'canceled')
    throw invalid('A canceled subscription can only update its metadata.', 'id')
  const metadata = mergeMetadata(subscription.metadata, form)
  const [changed] = listOf(form, 'items')
  const price = textOf(changed, 'price')
  const atEnd = flagOf(form, 'cancel_at_period_end')
  const item = itemOf(subscription)
  if (price && price !== item.price.id) {
    switchPlan(books, id, price, {
      metadata,
      bills: textOf(form, 'proration_behavior') ?? 'create_prorations',
    })
  } else if (Object.keys(metadata).some((key) => metadata[key] !== subscription.metadata[key])) {
    change(books, subscription, { metadata })
  }
  if (atEnd !== undefined && atEnd !== subscription.cancel_at_period_end) cancelAtEnd(books, id, atEnd, true)
  return subscription
}

/** Another price from now on; with `always_invoice` the difference for the rest of the period is billed at once. */
export const switchPlan = (
  books: Books,
  id: string,
  priceId: string,
  { metadata, bills }: { metadata?: Record<string, string>; bills: string },
): Subscription => {
  const subscription = books.get<Subscription>('subscription', id)
  const price = books.get<Price>('price', priceId, 'items[0][price]')
  if (price.currency !== subscription.currency)
    throw invalid('The currency of a subscription stays.', 'items')
  const item = itemOf(subscription)
  const before = item.price
  const items = structuredClone(subscription.items)
  Object.assign(item, { price })
  if (metadata) subscription.metadata = metadata
  books.tell('customer.subscription.updated', subscription, { items })
  if (bills !== 'always_invoice') return subscription
  const left = (item.current_period_end - books.now()) / (item.current_period_end - item.current_period_start)
  const part = (of: Price): number =>
    Math.round(of.unit_amount * item.quantity * Math.min(1, Math.max(0, left)))
  const { invoice } = openInvoice(books, {
    customer: subscription.customer,
    currency: subscription.currency,
    reason: 'subscription_update',
    lines: [
      { price: before, quantity: item.quantity, amount: -part(before), isProration: true },
      { price, quantity: item.quantity, amount: part(price), isProration: true },
    ],
    subscription,
  })
  if (invoice.amount_due > 0) settleInvoice(books, invoice)
  else closeInvoice(books, invoice)
  return change(books, subscription, { latest_invoice: invoice.id })
}

/** Ends with its period, or goes on after all. The portal writes the day alone, as Stripe has it since 2025. */
export const cancelAtEnd = (books: Books, id: string, isWanted = true, isFlag = false): Subscription => {
  const subscription = books.get<Subscription>('subscription', id)
  return change(books, subscription, {
    cancel_at_period_end: isWanted && isFlag,
    cancel_at: isWanted ? itemOf(subscription).current_period_end : null,
    canceled_at: isWanted ? books.now() : null,
  })
}

/** DELETE /v1/subscriptions/:id, and what the end of its last period does. */
export const endSubscription = (books: Books, id: string): Subscription => {
  const subscription = books.get<Subscription>('subscription', id)
  if (subscription.status === 'canceled')
    throw invalid(`No such subscription: '${id}'`, 'id', 'resource_missing')
  Object.assign(subscription, {
    status: 'canceled',
    ended_at: books.now(),
    canceled_at: subscription.canceled_at ?? books.now(),
  })
  books.tell('customer.subscription.deleted', subscription)
  return subscription
}
