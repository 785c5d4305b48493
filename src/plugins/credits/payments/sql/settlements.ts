import { sql } from '#kernel/server/session.ts'

/** How often a payment has been settled. */
export const turnsOf = (payment: string) => sql`
  select coalesce((select turn from payments.settlements where payment = ${payment}), 0)::int as turns`

/**
 * Takes the next turn of a payment and keeps everybody else from it until the transaction ends. No row: somebody has
 * settled it since it was read at Stripe, and what was read then may be older than what they knew.
 */
export const takeTurn = ({ payment, after }: { payment: string; after: number }) => sql`
  insert into payments.settlements (payment, turn) values (${payment}, ${after}::bigint + 1)
  on conflict (payment) do update set turn = ${after}::bigint + 1, settled_at = now()
  where settlements.turn = ${after}::bigint
  returning turn`

/** Every transfer of the ledger that stands for a payment. */
export const transfersOf = (payment: string) => sql`
  select key, verb, workspace, amount::text as credits from ledger.transfers where payment = ${payment}`
