import { sql } from '#kernel/server/session.ts'
import { choreIdentifier } from './chores.ts'

/** One process at a time sweeps; the lock goes with the transaction. */
export const lockSweep = () =>
  sql`select pg_try_advisory_xact_lock(hashtextextended('platen.sweep', 0)) as mine`

/**
 * Removes the deliveries no job waits for: of jobs that have ended, moved on or were deleted. Also those the queue has
 * given up on before they reached a handler; their jobs are delivered anew.
 */
export const removeStale = () => sql`
  delete from graphile_worker._private_jobs as delivery
  where locked_at is null and payload->>'jobId' is not null and (
    attempts >= max_attempts or not exists (
      select from jobs
      where id = (delivery.payload->>'jobId')::uuid and ticket = delivery.id::text and status in ('queued', 'running')
    )
  )
  returning id`

/** Takes the place from jobs whose delivery is gone and puts them back to `queued`: they are delivered anew. */
export const returnOrphans = () => sql`
  with orphan as (
    select id from jobs
    where status in ('queued', 'running') and ticket is not null
      and not exists (select from graphile_worker._private_jobs where id = jobs.ticket::bigint)
    limit 1000 for update skip locked
  ), queued as (
    update jobs set
      status = 'queued', ticket = null, attempt_token = null, event_seq = event_seq + 1, updated_at = now()
    from orphan where jobs.id = orphan.id
    returning jobs.id, jobs.event_seq::int as seq, jobs.progress
  ), event as (
    insert into platen.job_events (job_id, seq, type, data)
    select id, seq, 'progress', jsonb_build_object('status', 'queued') || progress from queued
  )
  select id, pg_notify('platen_job', id::text) from queued`

/** Lists chores the queue has given up on, because their worker was lost on the last run, among the failed ones. */
export const recordLostChores = () => sql`
  with lost as (
    delete from graphile_worker._private_jobs as delivery using graphile_worker._private_tasks as task
    where task.id = delivery.task_id and starts_with(task.identifier, ${choreIdentifier('')})
      and delivery.locked_at is null and delivery.attempts >= delivery.max_attempts
    returning task.identifier, delivery.key, delivery.payload, delivery.attempts, delivery.last_error
  )
  insert into platen.failed_chores (chore, key, input, attempts, error)
  select
    substr(identifier, ${choreIdentifier('').length + 1}::int), key, coalesce(payload->'input', '{}')::jsonb, attempts,
    jsonb_build_object(
      'code', case when last_error is null then 'jobs.crashed' else 'jobs.unexpected' end,
      'message', coalesce(left(split_part(last_error, E'\n', 1), 300), 'Its worker ended unexpectedly while it ran.')
    )
  from lost
  on conflict (chore, key) do update set
    input = excluded.input, attempts = excluded.attempts, error = excluded.error,
    times = failed_chores.times + 1, failed_at = now()
  returning chore`
