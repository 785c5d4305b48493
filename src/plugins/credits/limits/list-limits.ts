import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

type Asked = { workspace: string; page: number; limit: number }

export type LimitRow = {
  member: { id: string; name: string | null; email: string; role: string }
  /** Whole credits in a month; null without a limit. */
  monthly: number | null
  /** Spent or set aside this month (UTC). */
  used: number
}

type LimitPage = {
  docs: LimitRow[]
  totalDocs: number
  page: number
  limit: number
  totalPages: number
}

/** A page of the people of a workspace with what they may spend, the owners first. */
export const listLimits = async (payload: Payload, { workspace, page, limit }: Asked): Promise<LimitPage> => {
  const { rows } = await execute<{ docs: LimitRow[]; total: number }>(
    payload,
    sql`with people as (
      select u.id, u.name, u.email, m.role from users_memberships m join users u on u.id = m._parent_id
      where m.workspace_id = ${workspace}::uuid
    ), listed as (
      select * from people order by role = 'owner' desc, email limit ${limit} offset ${(page - 1) * limit}
    ), spent as (
      select t.member, sum(coalesce(s.used, r.amount)) as used from ledger.transfers t
      join ledger.reservations r on r.key = t.key
      left join ledger.resolutions s on s.reservation = r.id
      where t.workspace = ${workspace}::uuid and t.verb = 'reserve'
        and t.at >= date_trunc('month', now() at time zone 'utc') at time zone 'utc'
        and t.member in (select id from listed)
      group by t.member
    )
    select (select count(*)::int from people) as total, coalesce(jsonb_agg(jsonb_build_object(
      'member', jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'role', p.role),
      'monthly', l.monthly, 'used', coalesce(spent.used, 0)
    ) order by p.role = 'owner' desc, p.email), '[]') as docs
    from listed p
    left join credit_limits l on l.workspace_id = ${workspace}::uuid and l.member_id = p.id
    left join spent on spent.member = p.id`,
  )
  const { docs = [], total = 0 } = rows[0] ?? {}
  return { docs, totalDocs: total, page, limit, totalPages: Math.max(1, Math.ceil(total / limit)) }
}
