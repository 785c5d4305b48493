import type { StripeEvent, StripeRecord } from './records.ts'

/** Everything the stand-in remembers, as plain JSON. */
export type BooksState = {
  counters: Record<string, number>
  /** By id, in the order they came to be. */
  records: Record<string, StripeRecord>
  events: StripeEvent[]
}

/** The stand-in's memory: objects by id, and the story of what happened to them. */
export type Books = {
  state: BooksState
  /** The address of the stand-in. */
  url: string
  /** Seconds since 1970, moved by tests. */
  now(): number
  advance(seconds: number): void
  /** Ids are counted, so that the same doings always give the same ids. */
  nextId(prefix: string): string
  add<T extends StripeRecord>(record: T): T
  find<T extends StripeRecord>(object: T['object'], id: string | null | undefined): T | undefined
  /** @throws StripeFailure 404 `resource_missing`, as Stripe answers. */
  get<T extends StripeRecord>(object: T['object'], id: string | null | undefined, param?: string): T
  /** The newest first. */
  all<T extends StripeRecord>(object: T['object']): T[]
  /** Writes down that something happened, with the object as it is now. */
  tell(type: string, record: StripeRecord, previous?: Record<string, unknown>): StripeEvent
  /** Called with each event as it happens. */
  onEvent: ((event: StripeEvent) => void) | undefined
}

export const API_VERSION = '2026-10-28.endive'

/** An answer of Stripe that is an error. */
export class StripeFailure extends Error {
  readonly status: number
  readonly body: Record<string, unknown>
  constructor(status: number, body: Record<string, unknown> & { message: string }) {
    super(body.message)
    this.status = status
    this.body = body
  }
}

/** Opens empty books, or goes on with those of before. `tag` makes ids of different servers differ. */
export const openBooks = ({
  url,
  tag = '',
  state,
}: {
  url: string
  tag?: string
  state?: BooksState
}): Books => {
  const kept: BooksState = state ?? { counters: {}, records: {}, events: [] }
  let ahead = 0
  const books: Books = {
    state: kept,
    url,
    onEvent: undefined,
    now: () => Math.floor(Date.now() / 1000) + ahead,
    advance: (seconds) => void (ahead += seconds),
    nextId: (prefix) => {
      const next = (kept.counters[prefix] ?? 0) + 1
      kept.counters[prefix] = next
      return `${prefix}_${tag}${String(next).padStart(10, '0')}`
    },
    add: (record) => {
      kept.records[record.id] = record
      return record
    },
    find: <T extends StripeRecord>(object: T['object'], id: string | null | undefined) => {
      const found = id ? kept.records[id] : undefined
      return found?.object === object ? (found as T) : undefined // `object` names the type
    },
    get: <T extends StripeRecord>(object: T['object'], id: string | null | undefined, param = 'id') => {
      const found = books.find<T>(object, id)
      if (found) return found
      throw missing(object, id, param)
    },
    all: <T extends StripeRecord>(object: T['object']) =>
      Object.values(kept.records)
        .filter((record): record is T => record.object === object)
        .toReversed(),
    tell: (type, record, previous) => {
      const event: StripeEvent = {
        id: books.nextId('evt'),
        object: 'event',
        api_version: API_VERSION,
        created: books.now(),
        data: {
          object: structuredClone(record),
          ...(previous && { previous_attributes: previous }),
        },
        livemode: false,
        pending_webhooks: 1,
        request: { id: null, idempotency_key: null },
        type,
      }
      kept.events.push(event)
      books.onEvent?.(event)
      return event
    },
  }
  return books
}

/** What Stripe answers about an object it does not have. */
export const missing = (object: string, id: string | null | undefined, param: string): StripeFailure =>
  new StripeFailure(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${object.replace('.', ' ')}: '${id ?? ''}'`,
    param,
  })

/** What Stripe answers about a request it cannot take. */
export const invalid = (message: string, param: string, code = 'parameter_invalid'): StripeFailure =>
  new StripeFailure(400, { type: 'invalid_request_error', code, message, param })
