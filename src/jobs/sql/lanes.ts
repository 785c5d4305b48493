import { sql } from '#kernel/server/session.ts'

/** A workspace's lane: the jobs that are delivered, up to its limit, and those that wait for a place, without a ticket. */
export const laneLock = (workspace: string) =>
  sql`pg_advisory_xact_lock(hashtextextended(${`platen.lane:${workspace}`}::text, 0))`

/** Lets one transaction at a time fill the places of a workspace; held until it ends. */
export const lockLane = (workspace: string) => sql`select ${laneLock(workspace)}`

/**
 * Delivers the jobs whose turn it is in a workspace: as many as have a place, the most urgent first, then the oldest.
 * Urgent ones (priority below 0) have one place more, so that an export does not wait for long generations. Run under
 * the lane's lock; a job that is being cancelled is passed over.
 */
export const deliverNext = (workspace: string, limit: number) => sql`
  with waiting as (
    select id, kind, priority, created_at from jobs
    where workspace_id = ${workspace}::uuid and status = 'queued' and ticket is null
    order by priority, created_at, id limit ${limit + 1}::int
    for update skip locked
  ), turn as (
    select id, kind, priority, row_number() over (order by priority, created_at, id) as place from waiting
  ), delivered as (
    select count(*) as jobs from jobs
    where workspace_id = ${workspace}::uuid and status in ('queued', 'running') and ticket is not null
  ), delivery as (
    select turn.id as job_id, added.id as ticket
    from turn, delivered, graphile_worker.add_job(
      identifier => turn.kind,
      payload => json_build_object('jobId', turn.id),
      max_attempts => 25,
      priority => turn.priority::int
    ) as added
    where delivered.jobs + turn.place <= ${limit}::int + case when turn.priority < 0 then 1 else 0 end
  )
  update jobs set ticket = delivery.ticket::text from delivery where jobs.id = delivery.job_id
  returning jobs.id`

/** Workspaces in which jobs wait for a place. */
export const crowdedLanes = () => sql`
  select distinct workspace_id as workspace from jobs
  where status = 'queued' and ticket is null and workspace_id is not null limit 1000`
