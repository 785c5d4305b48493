import { sql } from '#kernel/server/session.ts'
import type { JobError } from '../job.ts'

export type FailedFilter = { what?: 'job' | 'chore' | undefined; kind?: string | undefined }

/** Work that gave up and waits for somebody's decision. */
export type FailedWork = {
  what: 'job' | 'chore'
  id: string
  /** The job's kind or the chore's name. */
  kind: string
  title: string
  workspace: { id: string; name: string } | null
  attempts: number
  /** How often the same chore gave up. */
  times: number
  error: JobError
  failedAt: string
}

const failedWork = sql`
  select
    'job' as what, jobs.id, jobs.kind, jobs.title, jobs.attempts::int, 1 as times, jobs.error,
    jobs.finished_at as failed_at, jobs.workspace_id as workspace
  from jobs where jobs.status = 'failed' and jobs.dismissed_at is null
  union all
  select 'chore', id, chore, chore, attempts, times, error, failed_at, null::uuid from platen.failed_chores`

const matching = ({ what, kind }: FailedFilter) => sql`
  (${what ?? null}::text is null or what = ${what ?? null}) and (${kind ?? null}::text is null or kind = ${kind ?? null})`

/** One page of what failed, newest first. */
export const readFailed = ({
  limit,
  offset,
  ...filter
}: FailedFilter & { limit: number; offset: number }) => sql`
  select
    work.what, work.id, work.kind, work.title, work.attempts, work.times,
    coalesce(work.error, '{"code":"jobs.unexpected","message":""}') as error, work.failed_at as "failedAt",
    case when workspaces.id is not null then json_build_object('id', workspaces.id, 'name', workspaces.name) end as workspace
  from (${failedWork}) as work left join workspaces on workspaces.id = work.workspace
  where ${matching(filter)}
  order by work.failed_at desc nulls last, work.id limit ${limit}::int offset ${offset}::int`

/** How much of each kind failed. */
export const countFailed = () => sql`
  select what, kind, count(*)::int as failed from (${failedWork}) as work group by what, kind order by what desc, kind`

const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`

/** Takes failed jobs from the list; the jobs themselves stay. */
export const dismissJobs = (ids: readonly string[]) => sql`
  update jobs set dismissed_at = now(), updated_at = now()
  where id = any(${uuids(ids)}) and status = 'failed' and dismissed_at is null returning id`

/** Forgets failed chores, and hands back what they were. */
export const removeFailedChores = (ids: readonly string[]) => sql`
  delete from platen.failed_chores where id = any(${uuids(ids)}) returning id, chore, input`
