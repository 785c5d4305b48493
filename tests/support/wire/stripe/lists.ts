import { type Books, invalid } from './books.ts'
import { type Form, partOf, textOf, textsOf } from './form.ts'
import type { InvoicePayment, List, StripeRecord, Subscription } from './records.ts'

/** What a list is asked about itself rather than about its members. */
const paging = new Set(['limit', 'starting_after', 'ending_before', 'expand'])

/** A page of objects of one type, the newest first, as `has_more` and `starting_after` tell it. */
export const listRecords = (
  books: Books,
  { object, path, query }: { object: string; path: string; query: Form },
): List<StripeRecord> => {
  const all = object === 'event' ? [...books.state.events].toReversed() : books.all<StripeRecord>(object)
  return pageOf(
    all.filter((record) => matches(record, query)),
    { path, query },
  )
}

/** Cuts a page out of what matches. */
export const pageOf = <T extends { id: string }>(
  matching: readonly T[],
  { path, query }: { path: string; query: Form },
): List<T> => {
  const limit = Number(textOf(query, 'limit') ?? 10)
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 100) {
    throw invalid('This value must be between 1 and 100 (inclusive).', 'limit')
  }
  const after = textOf(query, 'starting_after')
  const before = textOf(query, 'ending_before')
  const position = (id: string): number => {
    const at = matching.findIndex((record) => record.id === id)
    if (at === -1) throw invalid(`No such object: '${id}'`, 'starting_after', 'resource_missing')
    return at
  }
  const from = after ? position(after) + 1 : before ? Math.max(0, position(before) - limit) : 0
  const to = before ? position(before) : from + limit
  return {
    object: 'list',
    data: matching.slice(from, Math.min(to, from + limit)),
    has_more: before ? from > 0 : matching.length > from + limit,
    url: path,
  }
}

const matches = (record: StripeRecord, query: Form): boolean =>
  Object.keys(query)
    .filter((key) => !paging.has(key))
    .every((key) => matchesKey(record, key, query)) &&
  (record.object !== 'subscription' || textOf(query, 'status') !== undefined || !isCanceled(record))

const isCanceled = (record: StripeRecord): boolean => (record as Subscription).status === 'canceled' // told by `object`

const matchesKey = (record: StripeRecord, key: string, query: Form): boolean => {
  const fields: Record<string, unknown> = { ...record }
  if (key === 'created') return matchesTime(record.created, query)
  if (key === 'lookup_keys') return textsOf(query, key).includes(String(fields['lookup_key']))
  if (key === 'ids' || key === 'types') {
    return textsOf(query, key).includes(String(fields[key === 'ids' ? 'id' : 'type']))
  }
  if (key === 'payment') {
    const { payment_intent: paid } = (record as InvoicePayment).payment // only invoice payments are asked by it
    return paid === textOf(partOf(query, 'payment'), 'payment_intent')
  }
  if (key === 'subscription' && record.object === 'invoice')
    return subscriptionOf(fields) === textOf(query, key)
  if (key === 'status' && textOf(query, key) === 'all') return true
  return String(fields[key]) === textOf(query, key)
}

const subscriptionOf = (invoice: Record<string, unknown>): string | undefined =>
  (invoice['parent'] as { subscription_details: { subscription: string } } | null)?.subscription_details
    .subscription // as `Invoice`

const matchesTime = (created: number, query: Form): boolean => {
  const exact = textOf(query, 'created')
  if (exact) return created === Number(exact)
  const range = partOf(query, 'created')
  const within = (key: string, holds: (limit: number) => boolean): boolean => {
    const limit = textOf(range, key)
    return limit === undefined || holds(Number(limit))
  }
  return (
    within('gt', (limit) => created > limit) &&
    within('gte', (limit) => created >= limit) &&
    within('lt', (limit) => created < limit) &&
    within('lte', (limit) => created <= limit)
  )
}
