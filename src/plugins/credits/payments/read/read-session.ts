import type Stripe from 'stripe'
import { termsOf } from '../terms.ts'
import { type PaymentState, given, idOf, wholeOf } from './payment-state.ts'

/** A checkout session that was complete without a payment: a promotion code took off all of it. */
export const readSession = async (stripe: Stripe, id: string): Promise<PaymentState> => {
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['invoice'] })
  return {
    payment: session.id,
    kind: 'pack',
    terms: termsOf(session.metadata),
    progress:
      session.status === 'complete' && session.payment_status === 'no_payment_required' ? 'paid' : 'open',
    amount: session.amount_total ?? 0,
    asked: session.amount_subtotal ?? undefined,
    currency: session.currency ?? '',
    customer: idOf(session.customer) ?? null,
    lines: [],
    receiptUrl: null,
    invoiceUrl: wholeOf(session.invoice)?.hosted_invoice_url ?? null,
    claims: [],
    paidAt: session.created,
    links: given({ session: session.id, invoice: idOf(session.invoice) }),
  }
}
