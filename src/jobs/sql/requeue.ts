import { sql } from '#kernel/server/session.ts'
import type { Transition } from './end-attempt.ts'

export type Requeued = Transition & {
  kind: string
  title: string
  input: unknown
  workspace: string
  createdBy: string | null
  subjectCollection: string | null
  subjectId: string | null
}

/** Puts a failed or cancelled job back to `queued` with all its attempts; no row in any other state. */
export const requeue = ({ jobId, maxAttempts }: { jobId: string; maxAttempts: number }) => sql`
  update jobs set
    status = 'queued', error = null, attempts = 0, max_attempts = ${maxAttempts}::int, attempt_token = null, ticket = null, dismissed_at = null,
    cancel_requested_at = null, started_at = null, finished_at = null, event_seq = event_seq + 1, updated_at = now()
  where id = ${jobId}::uuid and status in ('failed', 'cancelled')
  returning
    event_seq::int as seq, progress, workspace_id as workspace, kind, title, input, created_by_id as "createdBy",
    subject_collection as "subjectCollection", subject_id as "subjectId"`
