import type { PayloadRequest } from 'payload'
import type { FinalStatus, JobError, JobSubject } from './job.ts'

/** A job that has just come to its end. */
export type JobEnd = {
  jobId: string
  kind: string
  title: string
  status: FinalStatus
  /** Id of the job's workspace. */
  workspace: string
  /** Id of the user who asked for it, null for the system's own jobs. */
  createdBy: string | null
  subject: JobSubject | null
  error: JobError | null
  /** From its first attempt to its end; 0 when it never ran. */
  seconds: number
}

/**
 * Called inside the transaction that writes a job's final state: what it writes with `req` commits together with that.
 * One that throws is undone alone and logged; the job ends all the same.
 */
export type JobEndListener = {
  name: string
  ended: (end: JobEnd, req: PayloadRequest) => Promise<void>
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    jobEnds: JobEndListener
  }
}
