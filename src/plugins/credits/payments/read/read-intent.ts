import type Stripe from 'stripe'
import { isMarked, termsOf } from '../terms.ts'
import { type PaymentState, type Progress, given, idOf, wholeOf } from './payment-state.ts'
import { readClaims } from './read-claims.ts'

/** A payment of its own, made by a checkout session or a payment intent. */
export const readIntent = async (stripe: Stripe, id: string): Promise<PaymentState> => {
  const [intent, sessions, claims] = await Promise.all([
    stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] }),
    stripe.checkout.sessions.list({ payment_intent: id, limit: 1, expand: ['data.invoice'] }),
    readClaims(stripe, id),
  ])
  const [session] = sessions.data
  const charge = await chargeOf(stripe, intent)
  const terms = termsOf(isMarked(intent.metadata) ? intent.metadata : session?.metadata)
  return {
    payment: intent.id,
    kind: terms.isIntent ? 'intent' : 'pack',
    terms,
    progress: progressOf(intent),
    amount: intent.status === 'succeeded' ? intent.amount_received : intent.amount,
    asked: session?.amount_subtotal ?? intent.amount,
    currency: intent.currency,
    customer: idOf(intent.customer) ?? null,
    lines: [],
    receiptUrl: charge?.receipt_url ?? null,
    invoiceUrl: wholeOf(session?.invoice)?.hosted_invoice_url ?? null,
    claims,
    paidAt: charge?.created ?? intent.created,
    links: given({ session: session?.id, charge: charge?.id, invoice: idOf(session?.invoice) }),
  }
}

const progressOf = (intent: Stripe.PaymentIntent): Progress => {
  if (intent.status === 'succeeded') return intent.amount_received >= intent.amount ? 'paid' : 'open'
  if (intent.status === 'processing') return 'pending'
  return intent.status === 'canceled' || intent.last_payment_error ? 'failed' : 'open'
}

const chargeOf = async (stripe: Stripe, intent: Stripe.PaymentIntent): Promise<Stripe.Charge | undefined> => {
  const { latest_charge: charge } = intent
  if (typeof charge === 'string') return stripe.charges.retrieve(charge)
  return charge ?? undefined
}
