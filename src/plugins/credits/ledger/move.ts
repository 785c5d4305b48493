import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { type PlatformAccount, type Verb, platformAccounts } from './accounts.ts'
import { openAccounts } from './open-accounts.ts'
import { type Particulars, type Posted, transferOf } from './transfer.ts'

export type Move = Particulars & {
  verb: Verb
  key: string
  workspace: string
  /** What the transfer says it moved. */
  amount: number
  /** Whole credits the workspace gets, or gives when below zero. */
  change: number
  /** The platform's side. */
  platform: PlatformAccount
  /** When the workspace has less than it must give: it owes the rest, or nothing moves. */
  shortfall: 'debt' | 'refuse'
}

/**
 * One statement between a workspace and the platform. What comes in pays the debt first; what goes out is taken from
 * what is available. No row: the key is taken, the workspace has no accounts, or too little with `refuse`.
 */
export const moveSql = (move: Move) => sql`
  with locked as materialized (
    select id, kind, balance from ledger.accounts
    where workspace = ${move.workspace}::uuid and kind in ('available', 'debt')
    order by id for no key update
  ), part as (
    select available.id as available, debt.id as debt, ${move.change}::bigint as change,
      case when ${move.change}::bigint >= 0
        then ${move.change}::bigint - least(${move.change}::bigint, -debt.balance)
        else -least(-${move.change}::bigint, available.balance) end as of_available
    from locked available, locked debt
    where available.kind = 'available' and debt.kind = 'debt'
      and (${move.shortfall}::text = 'debt' or available.balance + ${move.change}::bigint >= 0)
  ), posted as (
    insert into ledger.transfers (key, verb, workspace, amount, actor, reason, job, member, payment, details)
    select ${move.key}, ${move.verb}, ${move.workspace}::uuid, ${move.amount}::bigint, ${move.actor ?? null}::uuid,
      ${move.reason ?? null}, ${move.job ?? null}::uuid, ${move.member ?? null}::uuid, ${move.payment ?? null},
      ${JSON.stringify(move.details ?? {})}::jsonb
    from part
    on conflict (key) do nothing
    returning id
  ), entry as (
    insert into ledger.entries (transfer, account, amount)
    select posted.id, side.account, side.amount
    from posted, part, lateral (values
      (${platformAccounts[move.platform]}::bigint, -part.change),
      (part.available, part.of_available),
      (part.debt, part.change - part.of_available)
    ) as side (account, amount)
    where side.amount <> 0
  )
  select id::text from posted`

/** Moves credits once per key; undefined when the workspace has too little and may not owe. */
export const move = async (req: PayloadRequest, asked: Move): Promise<Posted | undefined> => {
  const first = await post(req, asked)
  if (first) return first
  const before = await transferOf(req, asked)
  if (before !== undefined) return { transfer: before, isNew: false }
  await openAccounts(req, asked)
  const second = await post(req, asked)
  if (second) return second
  // Whoever opened the accounts in the same moment may have come with the same key.
  const meanwhile = await transferOf(req, asked)
  return meanwhile === undefined ? undefined : { transfer: meanwhile, isNew: false }
}

const post = async (req: PayloadRequest, asked: Move): Promise<Posted | undefined> => {
  const { rows } = await executeInTransaction<{ id: string }>(req, moveSql(asked))
  return rows[0] && { transfer: Number(rows[0].id), isNew: true }
}

/** As `move`, where the workspace may owe what it lacks, so that it always moves. */
export const moveAll = async (req: PayloadRequest, asked: Omit<Move, 'shortfall'>): Promise<Posted> => {
  const posted = await move(req, { ...asked, shortfall: 'debt' })
  if (!posted) throw new Error(`ledger: the ${asked.verb} ${asked.key} was not posted.`)
  return posted
}
