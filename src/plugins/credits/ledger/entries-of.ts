import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import type { Verb } from './accounts.ts'

export type EntriesQuery = {
  workspace: string
  page?: number
  /** 100 at most. @default 20 */
  limit?: number
  verb?: Verb | readonly Verb[] | undefined
  member?: string | undefined
  since?: Date | undefined
  until?: Date | undefined
}

/** One transfer as the workspace saw it; credits are whole and signed. */
export type LedgerEntry = {
  id: number
  at: string
  verb: Verb
  /** The change of available and held together: 0 for what only moves between the two. */
  amount: number
  /** The change of what can be spent. */
  available: number
  held: number
  /** Above zero when debt was paid. */
  debt: number
  reason: string | null
  actor: string | null
  job: string | null
  reservation: number | null
  member: string | null
  payment: string | null
  details: Record<string, unknown>
}

export type EntriesPage = {
  docs: LedgerEntry[]
  totalDocs: number
  page: number
  limit: number
  totalPages: number
}

/** A page of a workspace's history, newest first. */
export const entriesOf = async (payload: Payload, query: EntriesQuery): Promise<EntriesPage> => {
  const limit = Math.min(Math.max(1, Math.trunc(query.limit ?? 20)), 100)
  const page = Math.max(1, Math.trunc(query.page ?? 1))
  const { rows } = await execute<{ total: number; docs: LedgerEntry[] }>(
    payload,
    entriesSql(query, limit, page),
  )
  const { total = 0, docs = [] } = rows[0] ?? {}
  return { docs, totalDocs: total, page, limit, totalPages: Math.max(1, Math.ceil(total / limit)) }
}

const entriesSql = (query: EntriesQuery, limit: number, page: number) => {
  const { verb, member, since, until } = query
  const verbs = verb === undefined ? undefined : [verb].flat()
  const found = sql.join(
    [
      sql`t.workspace = ${query.workspace}::uuid`,
      ...(verbs
        ? [
            sql`t.verb in (${sql.join(
              verbs.map((name) => sql`${name}`),
              sql`, `,
            )})`,
          ]
        : []),
      ...(member === undefined ? [] : [sql`t.member = ${member}::uuid`]),
      ...(since ? [sql`t.at >= ${since.toISOString()}::timestamptz`] : []),
      ...(until ? [sql`t.at < ${until.toISOString()}::timestamptz`] : []),
    ],
    sql` and `,
  )
  return sql`
    with listed as (
      select * from ledger.transfers t where ${found} order by t.id desc limit ${limit} offset ${(page - 1) * limit}
    ), moved as (
      select e.transfer,
        coalesce(sum(e.amount) filter (where a.kind = 'available'), 0) as available,
        coalesce(sum(e.amount) filter (where a.kind = 'held'), 0) as held,
        coalesce(sum(e.amount) filter (where a.kind = 'debt'), 0) as debt
      from ledger.entries e join ledger.accounts a on a.id = e.account and a.workspace is not null
      where e.transfer in (select id from listed) group by e.transfer
    )
    select (select count(*)::int from ledger.transfers t where ${found}) as total,
      (select coalesce(jsonb_agg(jsonb_build_object(
        'id', l.id, 'at', l.at, 'verb', l.verb, 'amount', m.available + m.held, 'available', m.available,
        'held', m.held, 'debt', m.debt, 'reason', l.reason, 'actor', l.actor, 'job', l.job,
        'reservation', l.reservation, 'member', l.member, 'payment', l.payment, 'details', l.details
      ) order by l.id desc), '[]') from listed l join moved m on m.transfer = l.id) as docs`
}
