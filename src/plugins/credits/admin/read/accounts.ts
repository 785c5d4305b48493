import type { Payload } from 'payload'
import { sql } from '#kernel/server/session.ts'
import { allOf, ofWorkspace } from './matching.ts'
import { type PageAsked, type Paged, readPage } from './paged.ts'

export const accountOrders = ['name', 'available', 'held', 'debt'] as const
export type AccountFilter = {
  /** An id, or a part of the name. */
  workspace?: string | undefined
  /** Only workspaces that have some of it. */
  only?: 'held' | 'debt' | undefined
  order: (typeof accountOrders)[number]
}

/** What a workspace has; `name` is null once the workspace is gone. */
export type AccountRow = {
  workspace: string
  name: string | null
  isPersonal: boolean
  available: number
  held: number
  /** Zero or below. */
  debt: number
}

const orders = {
  name: sql`name nulls last`,
  available: sql`available desc`,
  held: sql`held desc`,
  debt: sql`debt`,
}

/** One page of the workspaces' accounts. */
export const readAccounts = (
  payload: Payload,
  { page, limit, workspace, only, order }: AccountFilter & PageAsked,
): Promise<Paged<AccountRow>> => {
  const condition = allOf([
    workspace === undefined ? undefined : ofWorkspace(sql`balances.workspace`, workspace),
    only === 'held' ? sql`held > 0` : undefined,
    only === 'debt' ? sql`debt < 0` : undefined,
  ])
  const balances = sql`
    (select accounts.workspace,
      coalesce(sum(balance) filter (where kind = 'available'), 0)::float8 as available,
      coalesce(sum(balance) filter (where kind = 'held'), 0)::float8 as held,
      coalesce(sum(balance) filter (where kind = 'debt'), 0)::float8 as debt
    from ledger.accounts where workspace is not null group by accounts.workspace) as balances`
  return readPage(
    payload,
    { page, limit },
    {
      ids: sql`select 1 from ${balances} where ${condition}`,
      docs: (range) => sql`
      select balances.workspace, workspaces.name, coalesce(workspaces.personal, false) as "isPersonal", available, held, debt
      from ${balances} left join workspaces on workspaces.id = balances.workspace
      where ${condition} order by ${orders[order]}, balances.workspace ${range}`,
    },
  )
}
