import type { Books } from './books.ts'
import { termsOf } from './checkout.ts'
import { paymentsOf } from './invoices.ts'
import { pageOf } from './lists.ts'
import type { Price, Refund, StripeRecord } from './records.ts'

/** A copy of an answer with the objects in place of the ids that were asked for. */
export const expanded = (books: Books, answer: unknown, paths: readonly string[]): unknown => {
  const copy: unknown = structuredClone(answer)
  for (const path of paths) walk(books, copy, path.split('.'))
  return copy
}

const walk = (books: Books, at: unknown, [step, ...rest]: readonly string[]): void => {
  if (Array.isArray(at)) {
    const steps = step === undefined ? [] : [step, ...rest]
    for (const member of at) walk(books, member, steps)
    return
  }
  if (step === undefined || typeof at !== 'object' || at === null) return
  const fields = at as Record<string, unknown> // an object of the answer
  const value = fields[step] ?? hidden(books, fields, step)
  fields[step] = typeof value === 'string' ? structuredClone(books.state.records[value] ?? value) : value
  walk(books, fields[step], rest)
}

/** Parts that Stripe shows only when they are asked for. */
const hidden = (books: Books, fields: Record<string, unknown>, step: string): unknown => {
  const id = String(fields['id'])
  const page = <T extends { id: string }>(members: readonly T[], path: string) =>
    structuredClone(pageOf(members, { path, query: { limit: '100' } }))
  if (fields['object'] === 'invoice' && step === 'payments')
    return page(paymentsOf(books, id), '/v1/invoice_payments')
  if (fields['object'] === 'charge' && step === 'refunds') {
    return page(
      books.all<Refund>('refund').filter(({ charge }) => charge === id),
      '/v1/refunds',
    )
  }
  if (fields['object'] === 'checkout.session' && step === 'line_items') {
    return page(lineItems(books, id), `/v1/checkout/sessions/${id}/line_items`)
  }
  return fields[step]
}

/** GET /v1/checkout/sessions/:id/line_items */
export const lineItems = (
  books: Books,
  session: string,
): (Omit<StripeRecord, 'created' | 'livemode'> & object)[] =>
  termsOf(books, session).lines.map((line, index) => {
    const price = books.get<Price>('price', line.price)
    return {
      id: `li_${session.slice(-6)}${index}`,
      object: 'item',
      amount_subtotal: price.unit_amount * line.quantity,
      amount_total: price.unit_amount * line.quantity,
      currency: price.currency,
      description: price.product,
      price,
      quantity: line.quantity,
    }
  })
