import { decline, succeed } from './charges.ts'
import type { Books } from './books.ts'
import { type Billed, draftInvoice } from './invoice-draft.ts'
import { openIntent } from './intents.ts'
import type { Invoice, InvoicePayment, PaymentIntent } from './records.ts'

/** An invoice, finalized and open, with the payment that waits for it. */
export const openInvoice = (
  books: Books,
  billed: Billed,
): { invoice: Invoice; intent: PaymentIntent | undefined } => {
  const invoice = books.add(draftInvoice(books, billed))
  books.tell('invoice.created', invoice)
  invoice.status = 'open'
  invoice.number = `LOCAL-${invoice.id.slice(-4)}`
  invoice.status_transitions.finalized_at = books.now()
  invoice.hosted_invoice_url = `${books.url}/invoices/${invoice.id}`
  invoice.invoice_pdf = `${books.url}/invoices/${invoice.id}?print`
  books.tell('invoice.finalized', invoice)
  if (invoice.amount_due === 0) return { invoice, intent: undefined }
  const intent = openIntent(books, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer: invoice.customer,
    // The payment of an invoice carries nothing of the subscription's metadata at Stripe either.
    metadata: {},
    description: billed.subscription ? 'Subscription update' : null,
  })
  addPayment(books, invoice, intent)
  return { invoice, intent }
}

/** Ties a payment to an invoice. */
export const addPayment = (books: Books, invoice: Invoice, intent: PaymentIntent): InvoicePayment =>
  books.add<InvoicePayment>({
    id: books.nextId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: intent.amount,
    created: books.now(),
    currency: intent.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { type: 'payment_intent', payment_intent: intent.id },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  })

/** The payments of an invoice, the newest first. */
export const paymentsOf = (books: Books, invoice: string): InvoicePayment[] =>
  books.all<InvoicePayment>('invoice_payment').filter((payment) => payment.invoice === invoice)

/** Pays an open invoice. */
export const settleInvoice = (books: Books, invoice: Invoice): Invoice => {
  const [payment] = paymentsOf(books, invoice.id)
  if (payment) {
    succeed(books, books.get<PaymentIntent>('payment_intent', payment.payment.payment_intent))
    payment.status = 'paid'
    payment.amount_paid = payment.amount_requested
    payment.status_transitions.paid_at = books.now()
  }
  closeInvoice(books, invoice)
  if (payment) books.tell('invoice_payment.paid', payment)
  return invoice
}

/** Marks an invoice paid whose payment has been made, or that needed none. */
export const closeInvoice = (books: Books, invoice: Invoice): void => {
  invoice.status = 'paid'
  invoice.attempted = true
  invoice.attempt_count += 1
  invoice.amount_paid = invoice.amount_due
  invoice.amount_remaining = 0
  invoice.status_transitions.paid_at = books.now()
  books.tell('invoice.paid', invoice)
  books.tell('invoice.payment_succeeded', invoice)
}

/** The card on file is refused. */
export const failInvoice = (books: Books, invoice: Invoice): Invoice => {
  const [payment] = paymentsOf(books, invoice.id)
  if (payment) decline(books, books.get<PaymentIntent>('payment_intent', payment.payment.payment_intent))
  invoice.attempted = true
  invoice.attempt_count += 1
  books.tell('invoice.payment_failed', invoice)
  return invoice
}

/** POST /v1/invoices/:id/void */
export const voidInvoice = (books: Books, id: string): Invoice => {
  const invoice = books.get<Invoice>('invoice', id)
  invoice.status = 'void'
  invoice.status_transitions.voided_at = books.now()
  books.tell('invoice.voided', invoice)
  return invoice
}
