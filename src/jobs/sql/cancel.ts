import { sql } from '#kernel/server/session.ts'
import { endedColumns } from './end-attempt.ts'

/** Ends a job that still waits; no row when it does not wait any more. */
export const cancelQueued = (jobId: string) => sql`
  update jobs set
    status = 'cancelled', error = null, finished_at = now(), cancel_requested_at = now(),
    event_seq = event_seq + 1, updated_at = now()
  where id = ${jobId}::uuid and status = 'queued'
  returning ticket, input, attempts::int, max_attempts::int as "maxAttempts", ${endedColumns}`

/** Asks the worker that runs the job to stop it; no row when nobody runs it. */
export const requestCancel = (jobId: string) => sql`
  with run as (
    update jobs set cancel_requested_at = coalesce(cancel_requested_at, now()), updated_at = now()
    where id = ${jobId}::uuid and status = 'running'
    returning id
  )
  select pg_notify('platen_cancel', id::text) from run`

type Attempts = { jobIds: readonly string[]; tokens: readonly string[] }

/** Which of these attempts were asked to stop, or have lost their job. */
export const stoppedAmong = ({ jobIds, tokens }: Attempts) => sql`
  select attempt.token, jobs.id is not null as cancelled
  from unnest(${`{${jobIds.join(',')}}`}::uuid[], ${`{${tokens.join(',')}}`}::text[]) as attempt (job_id, token)
  left join jobs on jobs.id = attempt.job_id and jobs.attempt_token = attempt.token and jobs.status = 'running'
  where jobs.id is null or jobs.cancel_requested_at is not null`
