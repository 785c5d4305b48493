import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import type { Named } from './entries.ts'
import { allOf, ofWorkspace } from './matching.ts'
import { type PageAsked, type Paged, readPage } from './paged.ts'

export type DifferenceFilter = {
  workspace?: string | undefined
  payment?: string | undefined
  /** Settled ones are kept; `open` when left out. */
  state?: 'open' | 'resolved' | undefined
}

/** Something the ledger and Stripe's books tell differently. */
export type DifferenceRow = {
  id: string
  kind: string
  /** Stripe's id of what it is about. */
  object: string
  payment: string | null
  workspace: Named | null
  ours: number | null
  theirs: number | null
  currency: string | null
  details: Record<string, unknown>
  firstSeen: string
  lastSeen: string
  resolvedAt: string | null
}

/** One page of differences, the one seen last first. */
export const readDifferences = (
  payload: Payload,
  { page, limit, workspace, payment, state = 'open' }: DifferenceFilter & PageAsked,
): Promise<Paged<DifferenceRow>> => {
  const condition = allOf([
    workspace === undefined ? undefined : ofWorkspace(sql`d.workspace`, workspace),
    payment === undefined ? undefined : sql`d.payment = ${payment}`,
    state === 'open' ? sql`d.resolved_at is null` : sql`d.resolved_at is not null`,
  ])
  return readPage(
    payload,
    { page, limit },
    {
      ids: sql`select 1 from payments.differences as d where ${condition}`,
      docs: (range) => sql`
      select d.id::text, d.kind, d.object, d.payment, d.ours::float8, d.theirs::float8, d.currency, d.details,
        to_json(d.first_seen) as "firstSeen", to_json(d.last_seen) as "lastSeen", to_json(d.resolved_at) as "resolvedAt",
        case when d.workspace is not null
          then json_build_object('id', d.workspace, 'name', workspaces.name) end as workspace
      from payments.differences as d left join workspaces on workspaces.id = d.workspace
      where ${condition} order by d.last_seen desc, d.id desc ${range}`,
    },
  )
}

/** How many differences between the ledger and Stripe wait for somebody. */
export const countDifferences = async (payload: Payload): Promise<number> => {
  const { rows } = await execute<{ n: number }>(
    payload,
    sql`select count(*)::int as n from payments.differences where resolved_at is null`,
  )
  return rows[0]?.n ?? 0
}
