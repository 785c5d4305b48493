import type Stripe from 'stripe'
import { termsOf } from '../terms.ts'
import { type BilledLine, type PaymentState, given, idOf } from './payment-state.ts'
import { readClaims } from './read-claims.ts'

/** More lines than an invoice of a plan has: two for every change of plan within a period. */
const MOST_LINES = 1000

/** An invoice of a subscription, with what was asked back of its payments. */
export const readInvoice = async (stripe: Stripe, id: string): Promise<PaymentState> => {
  const [invoice, payments] = await Promise.all([
    stripe.invoices.retrieve(id),
    stripe.invoicePayments.list({ invoice: id, limit: 100 }),
  ])
  const subscription = idOf(invoice.parent?.subscription_details?.subscription)
  const intents = payments.data.flatMap(({ status, payment }) =>
    status === 'paid' ? (idOf(payment.payment_intent) ?? []) : [],
  )
  const [lines, metadata, claims, intent, session] = await Promise.all([
    linesOf(stripe, invoice),
    subscription === undefined
      ? invoice.metadata
      : stripe.subscriptions.retrieve(subscription).then(({ metadata: current }) => current),
    Promise.all(intents.map((paid) => readClaims(stripe, paid))),
    intents[0] === undefined
      ? undefined
      : stripe.paymentIntents.retrieve(intents[0], { expand: ['latest_charge'] }),
    // Who began a plan comes back from a session and asks what it brought.
    invoice.billing_reason === 'subscription_create' && subscription !== undefined
      ? stripe.checkout.sessions.list({ subscription, limit: 1 })
      : undefined,
  ])
  const charge = intent?.latest_charge
  return {
    payment: invoice.id,
    kind: 'plan',
    terms: termsOf(metadata),
    progress: invoice.status === 'paid' ? 'paid' : 'open',
    amount: invoice.amount_paid,
    asked: undefined,
    currency: invoice.currency,
    customer: idOf(invoice.customer) ?? null,
    lines,
    receiptUrl: typeof charge === 'object' ? (charge?.receipt_url ?? null) : null,
    invoiceUrl: invoice.hosted_invoice_url ?? null,
    claims: claims.flat(),
    paidAt: invoice.status_transitions.paid_at ?? invoice.created,
    links: given({
      session: session?.data[0]?.id,
      charge: idOf(charge),
      invoice: invoice.id,
      subscription,
    }),
  }
}

const linesOf = async (stripe: Stripe, invoice: Stripe.Invoice): Promise<BilledLine[]> => {
  const lines = invoice.lines.has_more
    ? await stripe.invoices.listLineItems(invoice.id, { limit: 100 }).autoPagingToArray({ limit: MOST_LINES })
    : invoice.lines.data
  const billed = lines.map(async (line): Promise<BilledLine[]> => {
    const { price_details: priced } = line.pricing ?? {}
    const { subscription_item_details: ofItem, invoice_item_details: ofInvoice } = line.parent ?? {}
    const price = idOf(priced?.price)
    if (!priced || price === undefined) return []
    const isProration = ofItem?.proration ?? ofInvoice?.proration ?? false
    return [
      {
        price,
        product: priced.product,
        quantity: line.quantity ?? 1,
        amount: line.amount,
        isProration,
        whole: isProration ? await wholePrice(stripe, { price, currency: invoice.currency }) : null,
      },
    ]
  })
  return (await Promise.all(billed)).flat()
}

const wholePrice = async (
  stripe: Stripe,
  { price: id, currency }: { price: string; currency: string },
): Promise<number | null> => {
  const price = await stripe.prices.retrieve(id, { expand: ['currency_options'] })
  return price.currency === currency
    ? price.unit_amount
    : (price.currency_options?.[currency]?.unit_amount ?? null)
}
