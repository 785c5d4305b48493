import type { Payload, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { execute, executeInTransaction } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import type { JobStatus } from './job.ts'
import { type IdleJob, idleRun } from './idle-run.ts'
import type { EndedRow } from './sql/end-attempt.ts'
import { cancelQueued, requestCancel } from './sql/cancel.ts'
import { withdraw } from './sql/deliver.ts'
import { recordEnd } from './record-end.ts'
import { jobStatus } from './sql/job-status.ts'
import { taskOf } from './task-of.ts'
import { ending } from './tell-ended.ts'

type CancelArgs = { payload: Payload; jobId: string; req?: PayloadRequest }
type CancelledRow = IdleJob & EndedRow & { ticket: string | null }

/**
 * Cancels a job: one that waits is cancelled at once, one that runs is asked to stop and ends within three seconds.
 * Cancelling twice is the same as once.
 *
 * @throws Fault `jobs.ended` (409) when the job has already succeeded or failed; `jobs.not-found` (404).
 */
export const cancelJob = async ({ payload, jobId, req }: CancelArgs): Promise<JobStatus> => {
  if (await cancelWaiting({ payload, jobId, ...(req ? { req } : {}) })) return 'cancelled'
  if ((await execute(payload, requestCancel(jobId))).rows.length > 0) return 'running'
  // Between the two looks the job can have gone back to the queue.
  if (await cancelWaiting({ payload, jobId, ...(req ? { req } : {}) })) return 'cancelled'

  const { rows } = await execute<{ status: JobStatus }>(payload, jobStatus(jobId))
  const status = rows[0]?.status
  if (!status) throw new Fault('This job does not exist any more.', { code: 'jobs.not-found', status: 404 })
  if (status === 'succeeded' || status === 'failed') {
    throw new Fault('This job has already ended, so there is nothing to cancel.', {
      code: 'jobs.ended',
      status: 409,
    })
  }
  return status
}

const cancelWaiting = ({ payload, jobId, req: given }: CancelArgs): Promise<boolean> =>
  ending(payload, (tell) =>
    transaction({ payload, req: given }, async (req) => {
      const { rows } = await executeInTransaction<CancelledRow>(req, cancelQueued(jobId))
      const row = rows[0]
      if (!row) return false
      if (row.ticket) await executeInTransaction(req, withdraw(row.ticket))
      const module = await taskOf(payload, row.kind)?.handler()
      await module?.abandon?.(idleRun({ payload, jobId, row }), req, 'cancelled')
      await tell(req, { jobId, status: 'cancelled', row })
      const data = { status: 'cancelled' }
      await recordEnd(req, { jobId, row, data })
      return true
    }),
  )
