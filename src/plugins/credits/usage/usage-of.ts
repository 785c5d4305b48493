import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import type { AskedWorkspace } from '../balance/asked-workspace.ts'

/** What one member spent on one kind of work on one day (UTC). */
export type DayUse = {
  /** `2026-11-20`. */
  day: string
  /** What the work is priced as: `design`, `outline`, `page`, `export`. */
  item: string
  /** The kind of the design, for designs; else as `item`. */
  kind: string
  member: string | null
  credits: number
  jobs: number
  pages: number
  images: number
}

type Sum = { credits: number; jobs: number }

export type Usage = {
  workspace: string
  since: string
  until: string
  days: DayUse[]
  /** The name is null for people who have left. */
  members: (Sum & { id: string | null; name: string | null })[]
  kinds: (Sum & { kind: string })[]
  total: Sum
}

// A year of a busy workspace; more would be no chart.
const MOST_ROWS = 5000

const used = ({ workspace, person, seesAll, days }: AskedWorkspace & { days: number }) => sql`
  with spent as (
    select to_char(at at time zone 'utc', 'YYYY-MM-DD') as day, member, amount, job,
      coalesce(details->>'item', 'design') as item,
      case when details->>'item' = 'design' then coalesce(details->>'kind', 'design')
        else coalesce(details->>'item', 'design') end as kind,
      coalesce((details->>'pages')::int, 0) as pages, coalesce((details->>'images')::int, 0) as images
    from ledger.transfers
    where workspace = ${workspace}::uuid and verb = 'capture' and amount > 0
      and at >= date_trunc('day', now() at time zone 'utc') at time zone 'utc' - ${days - 1}::int * interval '1 day'
      and (${seesAll} or member = ${person}::uuid)
  ), by_day as (
    select day, item, kind, member, sum(amount) as credits, count(distinct job)::int as jobs,
      sum(pages)::int as pages, sum(images)::int as images
    from spent group by day, item, kind, member order by day, kind, member limit ${MOST_ROWS}
  ), by_member as (
    select member as id, sum(amount) as credits, count(distinct job)::int as jobs,
      (select coalesce(nullif(u.name, ''), u.email) from users u
        where u.id = spent.member and exists (
          select from users_memberships m where m._parent_id = u.id and m.workspace_id = ${workspace}::uuid
        )) as name
    from spent group by member order by credits desc limit 100
  ), by_kind as (
    select kind, sum(amount) as credits, count(distinct job)::int as jobs
    from spent group by kind order by credits desc limit 100
  )
  select
    (select coalesce(jsonb_agg(by_day), '[]') from by_day) as days,
    (select coalesce(jsonb_agg(by_member), '[]') from by_member) as members,
    (select coalesce(jsonb_agg(by_kind), '[]') from by_kind) as kinds,
    (select jsonb_build_object('credits', coalesce(sum(amount), 0), 'jobs', count(distinct job)) from spent) as total`

/** What a workspace spent in the last days, today included. Who is no owner gets what they spent themselves. */
export const usageOf = async (payload: Payload, asked: AskedWorkspace & { days: number }): Promise<Usage> => {
  const { rows } = await execute<Omit<Usage, 'workspace' | 'since' | 'until'>>(payload, used(asked))
  const none = { days: [], members: [], kinds: [], total: { credits: 0, jobs: 0 } }
  const now = new Date()
  const since = new Date(now)
  since.setUTCDate(since.getUTCDate() - asked.days + 1)
  return { workspace: asked.workspace, since: dayOf(since), until: dayOf(now), ...(rows[0] ?? none) }
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
