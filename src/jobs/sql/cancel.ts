import { sql } from '#kernel/server/session.ts'
import { endedColumns } from './end-attempt.ts'

/** Ends a job that still waits; no row when it does not wait any more. */
export const cancelQueued = (jobId: string) => sql`
  update jobs set
    status = 'cancelled', error = null, finished_at = now(), cancel_requested_at = now(),
    event_seq = event_seq + 1, updated_at = now()
  where id = ${jobId}::uuid and status = 'queued'
  returning ticket, input, attempts::int, ${endedColumns}`

/** Asks the worker that runs the job to stop it; no row when nobody runs it. */
export const requestCancel = (jobId: string) => sql`
  with run as (
    update jobs set cancel_requested_at = coalesce(cancel_requested_at, now()), updated_at = now()
    where id = ${jobId}::uuid and status = 'running'
    returning id
  )
  select pg_notify('platen_cancel', id::text) from run`

/** Which of these jobs were asked to stop. */
export const cancelsAmong = (jobIds: string[]) => sql`
  select id from jobs where id = any(${`{${jobIds.join(',')}}`}::uuid[]) and cancel_requested_at is not null`
