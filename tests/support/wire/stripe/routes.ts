import { type Books, StripeFailure, missing } from './books.ts'
import { createSession, expireSession } from './checkout.ts'
import { createCustomer, deleteCustomer, updateCustomer } from './customers.ts'
import { expanded, lineItems } from './expand.ts'
import { type Form, textsOf } from './form.ts'
import { cancelIntent, confirmByApi, createIntent, updateIntent } from './intents.ts'
import { voidInvoice } from './invoices.ts'
import { listRecords, pageOf } from './lists.ts'
import { createConfiguration, createPortal } from './portal.ts'
import { createPrice, createProduct, updatePrice, updateProduct } from './products.ts'
import { createRefund } from './refunds.ts'
import { endSubscription, payOpenInvoice, updateSubscription } from './subscriptions.ts'

/** Where each type of object is read. */
const types: Record<string, string> = {
  products: 'product',
  prices: 'price',
  customers: 'customer',
  'checkout/sessions': 'checkout.session',
  payment_intents: 'payment_intent',
  charges: 'charge',
  refunds: 'refund',
  disputes: 'dispute',
  invoices: 'invoice',
  invoice_payments: 'invoice_payment',
  subscriptions: 'subscription',
  balance_transactions: 'balance_transaction',
  events: 'event',
  'billing_portal/configurations': 'billing_portal.configuration',
}

type Write = (books: Books, form: Form, id: string) => unknown

/** What may be changed, by method and path; `:id` stands for an id. */
const writes: Record<string, Write> = {
  'POST products': createProduct,
  'POST products/:id': (books, form, id) => updateProduct(books, id, form),
  'POST prices': createPrice,
  'POST prices/:id': (books, form, id) => updatePrice(books, id, form),
  'POST customers': createCustomer,
  'POST customers/:id': (books, form, id) => updateCustomer(books, id, form),
  'DELETE customers/:id': (books, _form, id) => deleteCustomer(books, id),
  'POST checkout/sessions': createSession,
  'POST checkout/sessions/:id/expire': (books, _form, id) => expireSession(books, id),
  'POST payment_intents': createIntent,
  'POST payment_intents/:id': (books, form, id) => updateIntent(books, id, form),
  'POST payment_intents/:id/confirm': (books, form, id) => confirmByApi(books, id, form),
  'POST payment_intents/:id/cancel': (books, _form, id) => cancelIntent(books, id),
  'POST refunds': createRefund,
  'POST invoices/:id/pay': (books, _form, id) => payOpenInvoice(books, id),
  'POST invoices/:id/void': (books, _form, id) => voidInvoice(books, id),
  'POST subscriptions/:id': (books, form, id) => updateSubscription(books, id, form),
  'DELETE subscriptions/:id': (books, _form, id) => endSubscription(books, id),
  'POST billing_portal/sessions': createPortal,
  'POST billing_portal/configurations': createConfiguration,
}

export type ApiCall = { method: string; path: string; query: Form; form: Form }

/**
 * Answers one call of the API.
 *
 * @throws StripeFailure as Stripe would answer.
 */
export const answerCall = (books: Books, { method, path, query, form }: ApiCall): unknown => {
  const route = path.replace(/^\/v1\//, '')
  const answer = method === 'GET' ? read(books, route, path, query) : write(books, method, route, form)
  return expanded(books, answer, textsOf(method === 'GET' ? query : form, 'expand'))
}

const read = (books: Books, route: string, path: string, query: Form): unknown => {
  const whole = types[route]
  if (whole) return listRecords(books, { object: whole, path, query })
  const items = /^checkout\/sessions\/([^/]+)\/line_items$/.exec(route)
  if (items?.[1]) return pageOf(lineItems(books, items[1]), { path, query })
  const [, kind = '', id = ''] = /^(.+)\/([^/]+)$/.exec(route) ?? []
  const type = types[kind]
  if (!type) throw unknownRoute('GET', path)
  if (type !== 'event') return books.get(type, id)
  const event = books.state.events.find((told) => told.id === id)
  if (!event) throw missing('event', id, 'id')
  return event
}

const write = (books: Books, method: string, route: string, form: Form): unknown => {
  const plain = writes[`${method} ${route}`]
  if (plain) return plain(books, form, '')
  for (const [pattern, change] of Object.entries(writes)) {
    const [of, shape = ''] = pattern.split(' ')
    const found = of === method && new RegExp(`^${shape.replace(':id', '([^/]+)')}$`).exec(route)
    if (found && found[1]) return change(books, form, decodeURIComponent(found[1]))
  }
  throw unknownRoute(method, `/v1/${route}`)
}

const unknownRoute = (method: string, path: string): StripeFailure =>
  new StripeFailure(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}).`,
  })
