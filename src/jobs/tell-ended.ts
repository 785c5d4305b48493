import type { Payload, PayloadRequest } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import type { JobError } from './job.ts'
import type { JobEnd, JobEndListener } from './job-end.ts'
import type { EndedRow } from './sql/end-attempt.ts'

type Ended = { jobId: string; status: JobEnd['status']; error?: JobError | undefined; row: EndedRow }

/** Tells the listeners that a job ended, in the transaction of `req`. */
export type TellEnded = (req: PayloadRequest, ended: Ended) => Promise<void>

/** A listener's failure took the whole transaction with it: Payload's operations end it when they fail. */
class LostToListener extends Error {
  readonly listener: JobEndListener

  constructor(listener: JobEndListener, cause: unknown) {
    super(`${listener.name} ended the transaction it was called in.`, { cause })
    this.name = 'LostToListener'
    this.listener = listener
  }
}

/**
 * Runs the work that ends a job, with a way to tell the listeners inside its transaction. What a listener that throws
 * has written is undone and the rest stands; when it took the transaction along, the work is done anew without it.
 */
export const ending = async <Result>(
  payload: Payload,
  work: (tell: TellEnded) => Promise<Result>,
): Promise<Result> => {
  let listeners = contributions(payload).jobEnds
  for (;;) {
    const told = listeners
    try {
      return await work((req, ended) => tellAll(told, req, ended))
    } catch (failure) {
      if (!(failure instanceof LostToListener)) throw failure
      listeners = told.filter((listener) => listener !== failure.listener)
    }
  }
}

const tellAll = async (
  listeners: readonly JobEndListener[],
  req: PayloadRequest,
  ended: Ended,
): Promise<void> => {
  for (const listener of listeners) {
    await executeInTransaction(req, sql`savepoint job_end`)
    try {
      await listener.ended(jobEndOf(ended), req)
      await executeInTransaction(req, sql`release savepoint job_end`)
    } catch (failure) {
      req.payload.logger.error(
        { err: failure, job: ended.jobId },
        `${listener.name} failed when it heard that a job ended; the job ends without it.`,
      )
      await executeInTransaction(req, sql`rollback to savepoint job_end`).catch(() => {
        throw new LostToListener(listener, failure)
      })
    }
  }
}

const jobEndOf = ({ jobId, status, error, row }: Ended): JobEnd => ({
  jobId,
  kind: row.kind,
  title: row.title,
  status,
  workspace: row.workspace,
  createdBy: row.createdBy,
  subject:
    row.subjectCollection && row.subjectId ? { collection: row.subjectCollection, id: row.subjectId } : null,
  error: error ?? null,
  seconds: row.seconds,
})
