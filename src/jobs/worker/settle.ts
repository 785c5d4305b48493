import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import type { JobError } from '../job.ts'
import { deliverAgain } from '../sql/deliver.ts'
import { type EndedRow, type Transition, endAttempt, returnAttempt } from '../sql/end-attempt.ts'
import { recordEvent } from '../sql/record-event.ts'
import { recordEnd } from '../record-end.ts'
import type { AbandonReason, TaskRun } from '../task-run.ts'
import { ending } from '../tell-ended.ts'
import type { Attempt } from './attempt.ts'

type Ending = { status: AbandonReason; error?: JobError; run: TaskRun }

/**
 * Ends an attempt without success: state, the task's `abandon` and the `end` event in one transaction. When `abandon`
 * itself fails the job still ends, and the log has the reason.
 */
export const settle = async (attempt: Attempt, { status, error, run }: Ending): Promise<void> => {
  const { payload, task, jobId, token, log } = attempt
  const end = (abandon?: (req: PayloadRequest) => Promise<void>) =>
    ending(payload, (tell) =>
      transaction({ payload }, async (req) => {
        const { rows } = await executeInTransaction<EndedRow>(
          req,
          endAttempt({ jobId, token, status, error }),
        )
        const row = rows[0]
        if (!row) return
        await abandon?.(req)
        await tell(req, { jobId, status, error, row })
        const data = { status, ...(error ? { error } : {}) }
        await recordEnd(req, { jobId, row, data })
      }),
    )
  try {
    const module = await task.handler()
    await end(async (req) => module.abandon?.(run, req, status))
  } catch (failure) {
    log.error(
      { err: failure },
      `The abandon hook of ${task.name} failed; the job ends as ${status} without it.`,
    )
    await end()
  }
}

type Return = { error?: JobError; countsAsAttempt: boolean; delaySeconds: number }

/** Puts the job back into the queue as a new delivery, in one transaction with its state. */
export const putBack = (
  attempt: Attempt,
  { error, countsAsAttempt, delaySeconds }: Return,
): Promise<void> => {
  const { payload, jobId, token } = attempt
  return transaction({ payload }, async (req) => {
    const { rows } = await executeInTransaction<Transition>(
      req,
      returnAttempt({ jobId, token, error, countsAsAttempt }),
    )
    const queued = rows[0]
    if (!queued) return
    await executeInTransaction(req, deliverAgain({ jobId, delaySeconds }))
    const data = { status: 'queued', ...queued.progress }
    await executeInTransaction(req, recordEvent({ jobId, seq: queued.seq, type: 'progress', data }))
  })
}
