import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

type Bought = {
  kind: string
  credits: number
  amount: number
  status: string
  refunded: number
  disputed: number
}
type Subscribed = { status: string; credits: number; cancelAtPeriodEnd: boolean }

/** What is left when everything was heard: of a workspace that began with nothing. */
export type EndState = {
  /** Credits that can be spent. */
  balance: number
  debt: number
  /** Credits taken for refunds and disputes, less those given back. */
  taken: number
  /** In the order of their credits and amounts. */
  purchases: Bought[]
  subscriptions: Subscribed[]
}

/** What there is of a workspace now. */
export const endStateOf = async (payload: Payload, workspace: string): Promise<EndState> => {
  const { rows } = await execute<EndState>(
    payload,
    sql`select
      coalesce((select balance from ledger.accounts where workspace = ${workspace}::uuid and kind = 'available'), 0)::int as balance,
      coalesce((select balance from ledger.accounts where workspace = ${workspace}::uuid and kind = 'debt'), 0)::int as debt,
      coalesce((select sum(amount) from ledger.transfers
        where workspace = ${workspace}::uuid and verb in ('refund', 'dispute')), 0)::int as taken,
      coalesce((select json_agg(json_build_object('kind', kind, 'credits', credits, 'amount', amount, 'status', status,
        'refunded', refunded, 'disputed', disputed) order by credits, amount)
        from purchases where workspace_id = ${workspace}::uuid), '[]') as purchases,
      coalesce((select json_agg(json_build_object('status', status, 'credits', credits,
        'cancelAtPeriodEnd', cancel_at_period_end))
        from subscriptions where workspace_id = ${workspace}::uuid), '[]') as subscriptions`,
  )
  const [state] = rows
  if (!state) throw new Error('The database answered nothing.')
  return state
}
