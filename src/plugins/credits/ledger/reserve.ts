import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { assertCredits } from './assert-credits.ts'
import { balanceOf } from './balance-of.ts'
import { insufficient } from './insufficient.ts'
import { transferOf } from './transfer.ts'

export type Reservation = {
  workspace: string
  /** The most the job may take. */
  amount: number
  key: string
  job: string
  member?: string | null | undefined
  /** From when on it may be given back although nobody has settled it. */
  expiresAt: Date
  details?: Record<string, unknown> | undefined
}

export type Reserved = { reservation: number; isNew: boolean }

/** One statement. No row: the key is taken, or the workspace has too little. */
export const reserveSql = (asked: Reservation) => sql`
  with locked as materialized (
    select id, kind, balance from ledger.accounts
    where workspace = ${asked.workspace}::uuid and kind in ('available', 'held')
    order by id for no key update
  ), part as (
    select available.id as available, held.id as held
    from locked available, locked held
    where available.kind = 'available' and held.kind = 'held' and available.balance >= ${asked.amount}::bigint
  ), posted as (
    insert into ledger.transfers (key, verb, workspace, amount, job, member, details)
    select ${asked.key}, 'reserve', ${asked.workspace}::uuid, ${asked.amount}::bigint, ${asked.job}::uuid,
      ${asked.member ?? null}::uuid, ${JSON.stringify(asked.details ?? {})}::jsonb
    from part
    on conflict (key) do nothing
    returning id
  ), entry as (
    insert into ledger.entries (transfer, account, amount)
    select posted.id, side.account, side.amount
    from posted, part, lateral (values
      (part.available, -${asked.amount}::bigint), (part.held, ${asked.amount}::bigint)
    ) as side (account, amount)
  )
  insert into ledger.reservations (key, workspace, amount, job, member, expires_at, transfer)
  select ${asked.key}, ${asked.workspace}::uuid, ${asked.amount}::bigint, ${asked.job}::uuid,
    ${asked.member ?? null}::uuid, ${asked.expiresAt.toISOString()}::timestamptz, posted.id
  from posted
  returning id::text`

/**
 * Sets credits aside for a job. Once per key.
 *
 * @throws Fault `credits.insufficient` (402) with `{ credits, available, missing }`.
 */
export const reserve = async (req: PayloadRequest, asked: Reservation): Promise<Reserved> => {
  assertCredits('reserve', asked.amount)
  const { rows } = await executeInTransaction<{ id: string }>(req, reserveSql(asked))
  if (rows[0]) return { reservation: Number(rows[0].id), isNew: true }
  const before = await transferOf(req, { ...asked, verb: 'reserve' })
  if (before !== undefined) return { reservation: await reservationOf(req, asked.key), isNew: false }
  const { available } = await balanceOf(req, asked.workspace)
  throw insufficient({ credits: asked.amount, available })
}

const reservationOf = async (req: PayloadRequest, key: string): Promise<number> => {
  const { rows } = await executeInTransaction<{ id: string }>(
    req,
    sql`select id::text from ledger.reservations where key = ${key}`,
  )
  return Number(rows[0]?.id)
}
