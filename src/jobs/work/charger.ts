import type { PayloadRequest } from 'payload'
import type { JobSubject } from '../job.ts'
import type { JobWork } from './job-work.ts'

/** One line of a quote: `count` times `each` credits. */
export type QuoteLine = {
  /** `base`, `pages`, `images`, `format`, or `tier`: what it adds that `count` credits are raised to `each` per cent. */
  what: string
  count: number
  /** Whole credits. */
  each: number
  /** Whole credits; `count × each` except in the line `tier`. */
  credits: number
}

/** What work costs: the most a job with it can take. */
export type WorkPrice = { credits: number; lines: QuoteLine[] }

/** What the workspace can spend, as far as the one who asks may know it. */
export type Spendable = { available: number; held: number }

/** A job that is about to be queued, or queued again. */
export type StartingJob = {
  jobId: string
  /** The task's name. */
  kind: string
  title: string
  workspace: string
  /** Id of the user who asks for it, null for the system's own jobs. */
  createdBy: string | null
  subject: JobSubject | null
  work: JobWork
  /** The job had ended and runs once more. */
  isRetry: boolean
}

/** Who is paid for the work of jobs. Settling is heard as a job's end (`jobEnds`). */
export type JobCharger = {
  name: string
  /** The price of some work, and what the workspace has to pay it with. */
  quote(
    req: PayloadRequest,
    asked: { workspace: string | undefined; works: readonly JobWork[] },
  ): Promise<WorkPrice & { spendable: Spendable | null }>
  /**
   * Called in the transaction that queues the job: sets aside what it may take, and returns how many credits that is.
   *
   * @throws Fault that refuses the job, such as `credits.insufficient` (402); nothing of the request is kept then.
   */
  reserve(req: PayloadRequest, job: StartingJob): Promise<number>
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    chargers: JobCharger
  }
}
