import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { platformAccounts } from './accounts.ts'

export type ResolutionVerb = 'capture' | 'release' | 'expire'

export type Resolution = {
  reservation: number
  verb: ResolutionVerb
  /** Whole credits that are paid; what was set aside beyond them returns, debt first. */
  used: number
  details?: Record<string, unknown> | undefined
}

/** `isNew: false`: it had been resolved before, by `verb` with `used`; nothing was changed now. */
export type Resolved = { isNew: boolean; verb: ResolutionVerb; used: number; transfer: number | null }

/** One statement. No row: there is no such reservation, more is used than was set aside, or it is resolved. */
export const resolveSql = ({ reservation, verb, used, details }: Resolution) => sql`
  with reserved as (
    select r.id, r.workspace, r.amount, r.job, r.member from ledger.reservations r
    where r.id = ${reservation}::bigint and r.amount >= ${used}::bigint
  ), locked as materialized (
    select id, kind, balance from ledger.accounts
    where workspace = (select workspace from reserved)
    order by id for no key update
  ), part as (
    select reserved.*, available.id as available, held.id as held, debt.id as debt,
      least(reserved.amount - ${used}::bigint, -debt.balance) as owed
    from reserved, locked available, locked held, locked debt
    where available.kind = 'available' and held.kind = 'held' and debt.kind = 'debt'
  ), posted as (
    insert into ledger.transfers (key, verb, workspace, amount, job, reservation, member, details)
    select 'resolution:' || id, ${verb}, workspace,
      case when ${verb}::text = 'capture' then ${used}::bigint else amount end, job, id, member,
      ${JSON.stringify(details ?? {})}::jsonb
    from part
    on conflict (key) do nothing
    returning id
  ), resolution as (
    insert into ledger.resolutions (reservation, transfer, verb, used)
    select part.id, posted.id, ${verb}, ${used}::bigint from part, posted
  ), entry as (
    insert into ledger.entries (transfer, account, amount)
    select posted.id, side.account, side.amount
    from posted, part, lateral (values
      (${platformAccounts.revenue}::bigint, ${used}::bigint),
      (part.held, -part.amount),
      (part.available, part.amount - ${used}::bigint - part.owed),
      (part.debt, part.owed)
    ) as side (account, amount)
    where side.amount <> 0
  )
  select id::text from posted`

/**
 * Ends a reservation, once.
 *
 * @throws Error when there is no such reservation, or more is used than it holds.
 */
export const resolve = async (req: PayloadRequest, asked: Resolution): Promise<Resolved> => {
  const { verb, used, reservation } = asked
  const { rows } = await executeInTransaction<{ id: string }>(req, resolveSql(asked))
  if (rows[0]) return { isNew: true, verb, used, transfer: Number(rows[0].id) }
  const before = await resolutionOf(req, reservation)
  if (!before) {
    throw new Error(
      `ledger: ${verb} of reservation ${reservation}: there is none that holds ${used} credits.`,
    )
  }
  return before
}

const resolutionOf = async (req: PayloadRequest, reservation: number): Promise<Resolved | undefined> => {
  const { rows } = await executeInTransaction<{
    verb: ResolutionVerb
    used: string
    transfer: string | null
  }>(
    req,
    sql`select verb, used::text, transfer::text from ledger.resolutions where reservation = ${reservation}::bigint`,
  )
  const [found] = rows
  return (
    found && {
      isNew: false,
      verb: found.verb,
      used: Number(found.used),
      transfer: found.transfer === null ? null : Number(found.transfer),
    }
  )
}
