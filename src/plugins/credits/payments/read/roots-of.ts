import type Stripe from 'stripe'
import { isMarked } from '../terms.ts'
import { idOf } from './payment-state.ts'

/** What an object of Stripe is a part of: the thing that is settled as a whole. */
export type Root =
  | { type: 'intent'; id: string }
  | { type: 'session'; id: string }
  | { type: 'invoice'; id: string }
  | { type: 'subscription'; id: string }

/** Follows an object to what it is a part of. Nothing: it has to do with no money yet. */
export const rootsOf = async (
  stripe: Stripe,
  { object, id }: { object: string; id: string },
): Promise<Root[]> => {
  switch (object) {
    case 'payment_intent':
      return ofIntent(stripe, id)
    case 'charge':
      return ofIntent(stripe, idOf((await stripe.charges.retrieve(id)).payment_intent))
    case 'refund':
      return ofClaim(stripe, await stripe.refunds.retrieve(id))
    case 'dispute':
      return ofClaim(stripe, await stripe.disputes.retrieve(id))
    case 'checkout.session':
      return ofSession(stripe, await stripe.checkout.sessions.retrieve(id))
    case 'invoice':
      return ofInvoice(stripe, id)
    case 'invoice_payment':
      return ofInvoice(stripe, idOf((await stripe.invoicePayments.retrieve(id)).invoice))
    case 'subscription':
      return ofSubscription(stripe, id)
    default:
      return []
  }
}

type ClaimRead = {
  payment_intent: string | { id: string } | null
  charge: string | Stripe.Charge | null
}

const ofClaim = async (stripe: Stripe, { payment_intent: intent, charge }: ClaimRead): Promise<Root[]> => {
  const known = idOf(intent)
  if (known !== undefined) return ofIntent(stripe, known)
  const charged = idOf(charge)
  return charged === undefined ? [] : rootsOf(stripe, { object: 'charge', id: charged })
}

/** A payment intent stands for itself, unless it pays an invoice of a subscription. */
const ofIntent = async (stripe: Stripe, id: string | undefined): Promise<Root[]> => {
  if (id === undefined) return []
  const own: Root = { type: 'intent', id }
  const { metadata } = await stripe.paymentIntents.retrieve(id)
  if (isMarked(metadata)) return [own]
  const payments = await stripe.invoicePayments.list({
    payment: { type: 'payment_intent', payment_intent: id },
    limit: 10,
    expand: ['data.invoice'],
  })
  const invoices = await Promise.all(
    payments.data.map(async ({ invoice }) =>
      typeof invoice === 'string' ? stripe.invoices.retrieve(invoice) : invoice,
    ),
  )
  const billed = invoices.find((invoice) => 'parent' in invoice && invoice.parent?.subscription_details)
  return billed ? [{ type: 'invoice', id: billed.id }] : [own]
}

const ofSession = async (stripe: Stripe, session: Stripe.Checkout.Session): Promise<Root[]> => {
  const intent = idOf(session.payment_intent)
  if (intent !== undefined) return ofIntent(stripe, intent)
  const subscription = idOf(session.subscription)
  if (subscription !== undefined) return ofSubscription(stripe, subscription)
  return session.status === 'complete' ? [{ type: 'session', id: session.id }] : []
}

const ofInvoice = async (stripe: Stripe, id: string | undefined): Promise<Root[]> => {
  if (id === undefined) return []
  const invoice = await stripe.invoices.retrieve(id)
  const subscription = idOf(invoice.parent?.subscription_details?.subscription)
  // Without a subscription it is the paper of a payment that is settled by itself.
  if (subscription === undefined) return []
  return [
    { type: 'subscription', id: subscription },
    { type: 'invoice', id },
  ]
}

const ofSubscription = async (stripe: Stripe, id: string): Promise<Root[]> => {
  const latest = idOf((await stripe.subscriptions.retrieve(id)).latest_invoice)
  const own: Root = { type: 'subscription', id }
  return latest === undefined ? [own] : [own, { type: 'invoice', id: latest }]
}
