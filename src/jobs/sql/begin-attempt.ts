import { sql } from '#kernel/server/session.ts'
import type { JobProgress } from '../job.ts'

export type BegunAttempt = {
  input: unknown
  workspace: string
  createdBy: string | null
  subjectCollection: string | null
  subjectId: string | null
  progress: JobProgress
  attempts: number
  maxAttempts: number
  cancelRequested: boolean
}

/**
 * Takes the job for a new attempt. Only the delivery the job waits for may (`ticket`); a job that is `running` is taken
 * over, because its delivery comes again only when its worker is gone. What lost workers gave it beyond its own attempts
 * counts up to `mostAttempts`. No row: the job has moved on.
 */
export const beginAttempt = ({
  jobId,
  ticket,
  token,
  mostAttempts,
}: {
  jobId: string
  ticket: string
  token: string
  /** The task's attempts and losses together. */
  mostAttempts: number
}) => sql`
  with run as (
    update jobs set
      status = 'running',
      attempts = attempts + 1,
      max_attempts = least(max_attempts, ${mostAttempts}::int),
      attempt_token = ${token},
      started_at = coalesce(started_at, now()),
      event_seq = event_seq + 1,
      updated_at = now()
    where id = ${jobId}::uuid and ticket = ${ticket} and status in ('queued', 'running')
    returning *
  ), event as (
    insert into platen.job_events (job_id, seq, type, data)
    select id, event_seq::int, 'progress', jsonb_build_object('status', 'running') || progress from run
  )
  select
    input, workspace_id as workspace, created_by_id as "createdBy",
    subject_collection as "subjectCollection", subject_id as "subjectId", progress,
    attempts::int, max_attempts::int as "maxAttempts", cancel_requested_at is not null as "cancelRequested",
    pg_notify('platen_job', id::text)
  from run`
