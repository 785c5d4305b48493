import type { Payload } from 'payload'
import type { BegunAttempt } from '../sql/begin-attempt.ts'
import type { Task } from '../define-task.ts'

/** One attempt under way in this worker. */
export type Attempt = {
  payload: Payload
  task: Task
  jobId: string
  token: string
  row: BegunAttempt
  /** Aborted with a `Stopped`. */
  controller: AbortController
  log: Payload['logger']
}
