import { sql } from '#kernel/server/session.ts'
import type { Reservation } from './reserve.ts'

/**
 * One statement for several reservations of one workspace, each with a key of its own. Those that fit, from the first on,
 * are made; each of the others gets no row, and has to ask by itself why.
 */
export const reserveJoinedSql = (workspace: string, asked: readonly Reservation[]) => sql`
  with asked as (
    select * from jsonb_to_recordset(${JSON.stringify(asked.map(rowOf))}::jsonb) as asked
      (place int, key text, amount bigint, job uuid, member uuid, expires_at timestamptz, details jsonb)
  ), locked as materialized (
    select id, kind, balance from ledger.accounts
    where workspace = ${workspace}::uuid and kind in ('available', 'held')
    order by id for no key update
  ), part as (
    select available.id as available, held.id as held, available.balance
    from locked available, locked held
    where available.kind = 'available' and held.kind = 'held'
  ), summed as (
    select asked.*, sum(asked.amount) over (order by asked.place) as upto from asked
  ), fitting as (
    select summed.* from summed, part where summed.upto <= part.balance
  ), posted as (
    insert into ledger.transfers (key, verb, workspace, amount, job, member, details)
    select key, 'reserve', ${workspace}::uuid, amount, job, member, details from fitting order by place
    on conflict (key) do nothing
    returning id, key
  ), entry as (
    insert into ledger.entries (transfer, account, amount)
    select posted.id, side.account, side.amount
    from posted join fitting using (key), part, lateral (values
      (part.available, -fitting.amount), (part.held, fitting.amount)
    ) as side (account, amount)
  )
  insert into ledger.reservations (key, workspace, amount, job, member, expires_at, transfer)
  select key, ${workspace}::uuid, fitting.amount, fitting.job, fitting.member, fitting.expires_at, posted.id
  from posted join fitting using (key)
  returning id::text, key`

const rowOf = ({ key, amount, job, member, expiresAt, details }: Reservation, place: number) => ({
  place,
  key,
  amount,
  job,
  member: member ?? null,
  expires_at: expiresAt.toISOString(),
  details: details ?? {},
})
