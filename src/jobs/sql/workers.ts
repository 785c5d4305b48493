import { sql } from '#kernel/server/session.ts'

const textArray = (texts: readonly string[]) => `{${texts.join(',')}}`

/** Notes that the pools of this process live; `locked_by` of a delivery is the id of the pool that runs it. */
export const noteAlive = (pools: readonly string[]) => sql`
  insert into platen.workers (pool, seen_at)
  select pool, now() from unnest(${textArray(pools)}::text[]) as pool
  on conflict (pool) do update set seen_at = excluded.seen_at`

export const noteGone = (pools: readonly string[]) => sql`
  delete from platen.workers where pool = any(${textArray(pools)}::text[])`

type Lost = { silentSeconds: number; pools: readonly string[]; held: readonly string[]; idleSeconds: number }

/**
 * Gives back the deliveries of pools that were silent for so long (the queue itself would keep them locked for four
 * hours), and those of our own pools that nobody here runs. A job goes back to `queued` without its token, so that a
 * worker that was only paused writes nothing more. Every delivery gets a new number: the queue deletes by number what
 * its worker has done with, whoever runs it by then. The attempt that was lost is given back; how many of those a task may
 * have is for `beginAttempt` to say.
 *
 * For so long after a start of the database no pool counts as silent: none of them could tell that it lives.
 */
export const replaceLost = ({ silentSeconds, pools, held, idleSeconds }: Lost) => sql`
  with gone as (
    delete from platen.workers where seen_at < now() - ${silentSeconds}::float8 * interval '1 second'
      and pg_postmaster_start_time() < now() - ${silentSeconds}::float8 * interval '1 second'
  ), lost as (
    select id, (payload->>'jobId')::uuid as job_id, locked_by
    from graphile_worker._private_jobs as delivery
    where (
      locked_by = any(${textArray(pools)}::text[]) and id <> all(${textArray(held)}::bigint[])
      and locked_at < now() - ${idleSeconds}::float8 * interval '1 second'
    ) or (
      locked_at < now() - ${silentSeconds}::float8 * interval '1 second'
      and pg_postmaster_start_time() < now() - ${silentSeconds}::float8 * interval '1 second'
      and not exists (
        select from platen.workers
        where pool = delivery.locked_by and seen_at >= now() - ${silentSeconds}::float8 * interval '1 second'
      )
    )
    for update skip locked
  ), waiting as (
    select jobs.id from jobs join lost on jobs.id = lost.job_id and jobs.ticket = lost.id::text
    where jobs.status in ('queued', 'running')
  ), free as (
    select id from jobs where id in (select id from waiting) for update skip locked
  ), moved as (
    update graphile_worker._private_jobs as delivery
    set id = default, locked_at = null, locked_by = null,
      attempts = case when lost.job_id is null then delivery.attempts else 0 end
    from lost
    where delivery.id = lost.id and (
      lost.job_id is null or lost.job_id not in (select id from waiting) or lost.job_id in (select id from free)
    )
    returning delivery.id as ticket, lost.id as old_ticket, lost.job_id, lost.locked_by
  ), queued as (
    update jobs set
      ticket = moved.ticket::text, status = 'queued', attempt_token = null, event_seq = event_seq + 1, updated_at = now(),
      max_attempts = max_attempts + case when jobs.status = 'running' then 1 else 0 end
    from moved
    where jobs.id = moved.job_id and jobs.ticket = moved.old_ticket::text and jobs.status in ('queued', 'running')
    returning jobs.id, jobs.event_seq::int as seq, jobs.progress
  ), event as (
    insert into platen.job_events (job_id, seq, type, data)
    select id, seq, 'progress', jsonb_build_object('status', 'queued') || progress from queued
  ), told as (
    select count(pg_notify('platen_job', id::text)) from queued
  )
  select array_agg(distinct moved.locked_by) as pools, count(*)::int as deliveries, (select count from told)
  from moved having count(*) > 0`
