import { sql } from '#kernel/server/session.ts'
import type { JobProgress } from '../job.ts'
import { jsonText } from '../json.ts'

type Fence = { jobId: string; token: string }

/**
 * Appends an event of a running attempt and returns its number, or no row when the attempt lost its job. The row's
 * lock is held until the commit, so numbers rise in commit order.
 */
export const appendEvent = ({ jobId, token, type, data }: Fence & { type: string; data: object }) => sql`
  with run as (
    update jobs set event_seq = event_seq + 1
    where id = ${jobId}::uuid and attempt_token = ${token} and status = 'running'
    returning id, event_seq::int as seq
  ), event as (
    insert into platen.job_events (job_id, seq, type, data)
    select id, seq, ${type}::text, ${jsonText(data)}::jsonb from run
  )
  select seq, pg_notify('platen_job', id::text) from run`

/** Writes how far a running attempt is, with its event; no row when the attempt lost its job. */
export const writeProgress = ({ jobId, token, progress }: Fence & { progress: JobProgress }) => sql`
  with run as (
    update jobs set event_seq = event_seq + 1, progress = ${jsonText(progress)}::jsonb, updated_at = now()
    where id = ${jobId}::uuid and attempt_token = ${token} and status = 'running'
    returning id, event_seq::int as seq
  ), event as (
    insert into platen.job_events (job_id, seq, type, data)
    select id, seq, 'progress', ${jsonText({ status: 'running', ...progress })}::jsonb from run
  )
  select seq, pg_notify('platen_job', id::text) from run`
