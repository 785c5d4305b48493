import type { Payload, PayloadRequest } from 'payload'
import type { JobSubject } from './job.ts'

export type ProgressTick = { step: string; done?: number; total?: number }

/** One attempt at a job, as its handler sees it. */
export type TaskRun<Input = unknown> = {
  payload: Payload
  jobId: string
  /** 1 on the first run. */
  attempt: number
  /** The last one there is; a lost worker may add to it, so each attempt reads it anew. */
  maxAttempts: number
  /** Fences every write of this attempt: once another attempt took over, none of them lands. */
  attemptToken: string
  input: Input
  /** Id of the job's workspace. */
  workspace: string
  /** Id of the user who asked for it, null for the system's own jobs. */
  createdBy: string | null
  subject?: JobSubject
  /** Aborts when the job is cancelled, the worker stops, or another attempt took over: pass it to whatever waits. */
  signal: AbortSignal
  log: Payload['logger']
  /** Tells how far it is. Ticks are joined to ten a second; the last one is always written. */
  progress(tick: ProgressTick): Promise<void>
  /** Appends an event to the job's stream and returns its number. Types are words like `page`. */
  emit(type: string, data: object): Promise<number>
  /** Runs writes in one transaction that commits only while this attempt has its job. */
  write(work: (req: PayloadRequest) => Promise<void>): Promise<void>
  /**
   * Ends the job well: runs `commit` and sets `succeeded` in one transaction, which is refused when another attempt
   * took over or a cancel was asked for. What `commit` returns is the `result` of the `end` event.
   * A handler that returns without calling it ends the job with no result.
   */
  finish(commit?: (req: PayloadRequest) => Promise<object | void>): Promise<void>
}

/** Why a job ends without success. */
export type AbandonReason = 'failed' | 'cancelled'

/** What a `*.handler.ts` file exports. Methods, so that handlers of every input fit in one registry. */
export type TaskModule<Input = unknown> = {
  default(run: TaskRun<Input>): Promise<void>
  /** Runs in the transaction that sets `failed` or `cancelled`: releases what was held, marks the subject. */
  abandon?(run: TaskRun<Input>, req: PayloadRequest, reason: AbandonReason): Promise<void>
}
