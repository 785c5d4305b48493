import { sql } from '#kernel/server/session.ts'
import type { FinalStatus, JobError, JobProgress } from '../job.ts'
import { jsonText } from '../json.ts'

export type Transition = { seq: number; progress: JobProgress }

/** What the row of a job that has just ended says to whoever hears of it. */
export type EndedRow = {
  seq: number
  kind: string
  title: string
  workspace: string
  createdBy: string | null
  subjectCollection: string | null
  subjectId: string | null
  seconds: number
}

/** The columns of `EndedRow`, of a row that was just updated. */
export const endedColumns = sql`
  event_seq::int as seq, kind, title, workspace_id as workspace, created_by_id as "createdBy",
  subject_collection as "subjectCollection", subject_id as "subjectId",
  coalesce(extract(epoch from finished_at - started_at), 0)::float8 as seconds`

type Ending = { jobId: string; token: string; status: FinalStatus; error?: JobError | undefined }

/**
 * Ends a running attempt and draws the number of its `end` event. No row: the attempt lost its job, or success is
 * claimed after a cancel was asked for. The row stays locked until the commit, so a cancel waits for the outcome.
 */
export const endAttempt = ({ jobId, token, status, error }: Ending) => sql`
  update jobs set
    status = ${status},
    error = ${error ? jsonText(error) : null}::jsonb,
    progress = case when ${status}::text = 'succeeded' then progress || '{"percent": 100}' else progress end,
    attempt_token = null,
    attempts = least(attempts, max_attempts),
    finished_at = now(),
    event_seq = event_seq + 1,
    updated_at = now()
  where id = ${jobId}::uuid and attempt_token = ${token} and status = 'running'
    and (${status}::text <> 'succeeded' or cancel_requested_at is null)
  returning ${endedColumns}`

type Return = { jobId: string; token: string; error?: JobError | undefined; countsAsAttempt: boolean }

/** Puts a running attempt's job back to `queued`; the caller delivers it again in the same transaction. */
export const returnAttempt = ({ jobId, token, error, countsAsAttempt }: Return) => sql`
  update jobs set
    status = 'queued',
    error = ${error ? jsonText(error) : null}::jsonb,
    attempts = attempts - ${countsAsAttempt ? 0 : 1}::int,
    attempt_token = null,
    event_seq = event_seq + 1,
    updated_at = now()
  where id = ${jobId}::uuid and attempt_token = ${token} and status = 'running' and cancel_requested_at is null
  returning event_seq::int as seq, progress`
