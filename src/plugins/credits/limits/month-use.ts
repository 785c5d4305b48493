import { sql } from '#kernel/server/session.ts'

/** A person's part in the spending of a workspace. */
export type Spender = { workspace: string; member: string }

/**
 * The limit of a member and what they have spent or set aside this month (UTC); no row without a limit. A reservation is
 * found by its key, which is its transfer's too: that has an index.
 */
export const monthUse = ({ workspace, member }: Spender) => sql`
  select l.monthly::text, coalesce((
    select sum(coalesce(s.used, r.amount)) from ledger.transfers t
    join ledger.reservations r on r.key = t.key
    left join ledger.resolutions s on s.reservation = r.id
    where t.workspace = l.workspace_id and t.member = l.member_id and t.verb = 'reserve'
      and t.at >= date_trunc('month', now() at time zone 'utc') at time zone 'utc'
  ), 0)::text as used
  from credit_limits l
  where l.workspace_id = ${workspace}::uuid and l.member_id = ${member}::uuid`

export type MonthUseRow = { monthly: string; used: string }
