import type { Books } from './books.ts'
import type { Customer, Invoice, InvoiceLine, Price, Subscription } from './records.ts'

/** What is to be billed. */
export type Billed = {
  customer: string
  currency: string
  reason: Invoice['billing_reason']
  lines: { price: Price; quantity: number; amount: number; isProration?: boolean }[]
  subscription?: Subscription
  metadata?: Record<string, string>
  discount?: number
  tax?: number
}

/** An invoice before it is finalized. */
export const draftInvoice = (books: Books, billed: Billed): Invoice => {
  const id = books.nextId('in')
  const item = billed.subscription?.items.data[0]
  const subtotal = billed.lines.reduce((sum, line) => sum + line.amount, 0)
  const total = Math.max(0, subtotal - (billed.discount ?? 0) + (billed.tax ?? 0))
  return {
    id,
    object: 'invoice',
    amount_due: total,
    amount_paid: 0,
    amount_remaining: total,
    attempt_count: 0,
    attempted: false,
    billing_reason: billed.reason,
    created: books.now(),
    currency: billed.currency,
    customer: billed.customer,
    customer_email: books.find<Customer>('customer', billed.customer)?.email ?? null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    lines: {
      object: 'list',
      data: billed.lines.map((line, index) => invoiceLine(id, index, line, billed)),
      has_more: false,
      url: `/v1/invoices/${id}/lines`,
    },
    livemode: false,
    metadata: { ...billed.metadata },
    number: null,
    parent: billed.subscription
      ? {
          type: 'subscription_details',
          quote_details: null,
          subscription_details: {
            metadata: { ...billed.subscription.metadata },
            subscription: billed.subscription.id,
          },
        }
      : null,
    period_end: item?.current_period_start ?? books.now(),
    period_start: item?.current_period_start ?? books.now(),
    status: 'draft',
    status_transitions: { finalized_at: null, paid_at: null, voided_at: null, marked_uncollectible_at: null },
    subtotal,
    total,
    total_taxes: billed.tax ? [{ amount: billed.tax }] : [],
  }
}

const invoiceLine = (
  invoice: string,
  index: number,
  { price, quantity, amount, isProration = false }: Billed['lines'][number],
  { subscription, currency }: Billed,
): InvoiceLine => {
  const item = subscription?.items.data[0]
  return {
    id: `il_${invoice.slice(3)}${index}`,
    object: 'line_item',
    amount,
    subtotal: amount,
    currency,
    description: isProration ? `Remaining time on ${price.id}` : `${quantity} × ${price.id}`,
    invoice,
    livemode: false,
    metadata: { ...subscription?.metadata },
    parent: {
      type: subscription ? 'subscription_item_details' : 'invoice_item_details',
      invoice_item_details: null,
      subscription_item_details: item
        ? {
            invoice_item: null,
            proration: isProration,
            proration_details: null,
            subscription: subscription?.id ?? null,
            subscription_item: item.id,
          }
        : null,
    },
    period: { start: item?.current_period_start ?? 0, end: item?.current_period_end ?? 0 },
    pricing: {
      type: 'price_details',
      price_details: { price: price.id, product: price.product },
      unit_amount_decimal: price.unit_amount_decimal,
    },
    quantity,
    subscription: subscription?.id ?? null,
  }
}
