import type { Payload } from 'payload'
import type { SQL } from 'drizzle-orm'
import { execute, sql } from '#kernel/server/session.ts'

/** A page of a list, as the panel's lists get it. */
export type Paged<Doc> = {
  docs: Doc[]
  /** Counted up to `COUNTED`; more than that are said to be `isMore`. */
  totalDocs: number
  isMore: boolean
  page: number
  totalPages: number
}

export type PageAsked = { page: number; limit: number }

/** Further than this nobody pages: the filters are for that, and counting stays cheap however long the ledger is. */
export const COUNTED = 10_000

/** One page of what `docs` selects, with how many rows `ids` has. */
export const readPage = async <Doc>(
  payload: Payload,
  { page, limit }: PageAsked,
  { ids, docs }: { ids: SQL; docs: (range: SQL) => SQL },
): Promise<Paged<Doc>> => {
  const range = sql`limit ${limit}::int offset ${(page - 1) * limit}::int`
  const [counted, found] = await Promise.all([
    execute<{ n: number }>(
      payload,
      sql`select count(*)::int as n from (${ids} limit ${COUNTED + 1}::int) as counted`,
    ),
    execute<Doc>(payload, docs(range)),
  ])
  const all = counted.rows[0]?.n ?? 0
  const totalDocs = Math.min(all, COUNTED)
  return {
    docs: found.rows,
    totalDocs,
    isMore: all > COUNTED,
    page,
    totalPages: Math.ceil(totalDocs / limit),
  }
}
