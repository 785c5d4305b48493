import type { Payload } from 'payload'
import type { TaskRun } from './task-run.ts'

/** What the row of a job says to the hooks of its task. */
export type IdleJob = {
  input: unknown
  workspace: string
  createdBy: string | null
  subjectCollection: string | null
  subjectId: string | null
  attempts: number
  maxAttempts: number
}

const refuse = () => Promise.reject(new Error('This job is not running: only its abandon hook is.'))

/** The run given to `abandon` when no attempt is under way: it knows the job and can write nothing. */
export const idleRun = ({
  payload,
  jobId,
  row,
}: {
  payload: Payload
  jobId: string
  row: IdleJob
}): TaskRun => ({
  payload,
  jobId,
  attempt: row.attempts,
  maxAttempts: row.maxAttempts,
  attemptToken: '',
  input: row.input,
  workspace: row.workspace,
  createdBy: row.createdBy,
  ...(row.subjectCollection && row.subjectId
    ? { subject: { collection: row.subjectCollection, id: row.subjectId } }
    : {}),
  signal: AbortSignal.abort(),
  log: payload.logger.child({ job: jobId }),
  progress: refuse,
  emit: refuse,
  write: refuse,
  finish: refuse,
})
