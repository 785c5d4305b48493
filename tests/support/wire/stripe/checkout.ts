import { type Books, invalid } from './books.ts'
import { type Form, flagOf, listOf, mergeMetadata, partOf, textOf } from './form.ts'
import type { Customer, Line, Metadata, Price, Session } from './records.ts'

/** What a session was opened with and Stripe does not show again. */
export type SessionTerms = { lines: Line[]; metadata: Metadata; description: string | null }

/** POST /v1/checkout/sessions */
export const createSession = (books: Books, form: Form): Session => {
  const mode = textOf(form, 'mode') === 'subscription' ? 'subscription' : 'payment'
  const lines = linesOf(books, form, mode)
  const [first] = lines
  if (!first) throw invalid('You must pass line_items.', 'line_items', 'parameter_missing')
  const customer = textOf(form, 'customer') ?? null
  if (customer) assertBillable(books.get<Customer>('customer', customer, 'customer'), mode, first.price)
  const id = books.nextId('cs_test')
  const subtotal = lines.reduce((sum, { price, quantity }) => sum + price.unit_amount * quantity, 0)
  const asksInvoice = flagOf(partOf(form, 'invoice_creation'), 'enabled')
  const session: Session = {
    id,
    object: 'checkout.session',
    allow_promotion_codes: flagOf(form, 'allow_promotion_codes') ?? null,
    amount_subtotal: subtotal,
    amount_total: subtotal,
    automatic_tax: {
      enabled: flagOf(partOf(form, 'automatic_tax'), 'enabled') ?? false,
      liability: null,
      provider: null,
      status: null,
    },
    cancel_url: textOf(form, 'cancel_url') ?? null,
    client_reference_id: textOf(form, 'client_reference_id') ?? null,
    created: books.now(),
    currency: first.price.currency,
    customer,
    customer_details: null,
    customer_email: textOf(form, 'customer_email') ?? null,
    expires_at: Number(textOf(form, 'expires_at') ?? books.now() + 86_400),
    invoice: null,
    invoice_creation:
      asksInvoice === undefined ? null : { enabled: asksInvoice, invoice_data: { metadata: {} } },
    livemode: false,
    locale: textOf(form, 'locale') ?? null,
    metadata: mergeMetadata({}, form),
    mode,
    payment_intent: null,
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    status: 'open',
    subscription: null,
    success_url: textOf(form, 'success_url') ?? null,
    tax_id_collection: {
      enabled: flagOf(partOf(form, 'tax_id_collection'), 'enabled') ?? false,
      required: 'never',
    },
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${books.url}/pay/${id}`,
  }
  const side = partOf(form, mode === 'payment' ? 'payment_intent_data' : 'subscription_data')
  keepTerms(books, id, {
    lines: lines.map(({ price, quantity }) => ({ price: price.id, quantity })),
    metadata: mergeMetadata({}, side),
    description: textOf(side, 'description') ?? null,
  })
  return books.add(session)
}

const assertBillable = (customer: Customer, mode: Session['mode'], { currency }: Price): void => {
  if (customer.deleted) {
    throw invalid(`No such customer: '${customer.id}'`, 'customer', 'resource_missing')
  }
  if (mode === 'subscription' && customer.currency !== null && customer.currency !== currency) {
    throw invalid('You cannot combine currencies on a single customer.', 'line_items')
  }
}

const linesOf = (books: Books, form: Form, mode: Session['mode']): { price: Price; quantity: number }[] =>
  listOf(form, 'line_items').map((line, index) => {
    const price = books.get<Price>('price', textOf(line, 'price'), `line_items[${index}][price]`)
    if (!price.active) throw invalid('The price specified is inactive.', `line_items[${index}][price]`)
    if (mode === 'payment' && price.recurring) {
      throw invalid('You specified `payment` mode but passed a recurring price.', 'line_items')
    }
    if (mode === 'subscription' && !price.recurring) {
      throw invalid('You must provide at least one recurring price in `subscription` mode.', 'line_items')
    }
    return { price, quantity: Number(textOf(line, 'quantity') ?? 1) }
  })

type TermsRecord = SessionTerms & { id: string; object: 'session_terms'; created: number; livemode: boolean }

const keepTerms = (books: Books, session: string, terms: SessionTerms): void => {
  books.add<TermsRecord>({
    ...terms,
    id: `terms_${session}`,
    object: 'session_terms',
    created: books.now(),
    livemode: false,
  })
}

/** What a session was opened with. */
export const termsOf = (books: Books, session: string): SessionTerms =>
  books.get<TermsRecord>('session_terms', `terms_${session}`)

/** POST /v1/checkout/sessions/:id/expire, and what a day without payment does. */
export const expireSession = (books: Books, id: string): Session => {
  const session = books.get<Session>('checkout.session', id)
  if (session.status !== 'open') {
    throw invalid('Only Checkout Sessions with a status in ["open"] can be expired.', 'session')
  }
  session.status = 'expired'
  session.url = null
  books.tell('checkout.session.expired', session)
  return session
}
