import type { Payload, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { execute, executeInTransaction } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import type { Task } from './define-task.ts'
import type { JobStatus } from './job.ts'
import { fillLane } from './fill-lane.ts'
import { lockLane } from './sql/lanes.ts'
import { jobStatus } from './sql/job-status.ts'
import { recordEvent } from './sql/record-event.ts'
import { type Requeued, requeue } from './sql/requeue.ts'
import { taskOf } from './task-of.ts'
import { reserveWork } from './work/reserve-work.ts'

/**
 * Queues a failed or cancelled job again, with all its attempts. Checkpoints and events stay, so the work resumes.
 *
 * @throws Fault `jobs.not-ended` (409) when it has not failed or been cancelled; `jobs.task-gone` (409); `jobs.not-found` (404);
 * that of whoever is paid for the work and cannot be.
 */
export const retryJob = async (args: {
  payload: Payload
  jobId: string
  req?: PayloadRequest
}): Promise<void> => {
  const { payload, jobId } = args
  const found = await execute<{ status: JobStatus; kind: string }>(payload, jobStatus(jobId))
  const job = found.rows[0]
  if (!job) throw new Fault('This job does not exist any more.', { code: 'jobs.not-found', status: 404 })
  const task = taskOf(payload, job.kind)
  if (!task) {
    throw new Fault('This kind of job is switched off. Ask an administrator to switch it on.', {
      code: 'jobs.task-gone',
      status: 409,
      internal: `no task named ${job.kind} is contributed`,
    })
  }
  await transaction({ payload, req: args.req }, async (req) => {
    const { rows } = await executeInTransaction<Requeued>(req, requeue({ jobId, maxAttempts: task.attempts }))
    const queued = rows[0]
    if (!queued) {
      throw new Fault('Only a job that failed or was cancelled can be retried.', {
        code: 'jobs.not-ended',
        status: 409,
        details: { status: job.status },
      })
    }
    await reserveAgain(req, { jobId, task, queued })
    await executeInTransaction(req, lockLane(queued.workspace))
    await fillLane(req, queued.workspace)
    const data = { status: 'queued', ...queued.progress }
    await executeInTransaction(req, recordEvent({ jobId, seq: queued.seq, type: 'progress', data }))
  })
}

const reserveAgain = async (
  req: PayloadRequest,
  { jobId, task, queued }: { jobId: string; task: Task; queued: Requeued },
): Promise<void> => {
  const input = task.schema.safeParse(queued.input)
  // One that no longer fits ends the job as soon as it runs.
  if (!input.success) return
  const { title, workspace, createdBy, subjectCollection, subjectId } = queued
  const subject = subjectCollection && subjectId ? { collection: subjectCollection, id: subjectId } : null
  const job = { jobId, title, workspace, createdBy, subject, isRetry: true }
  await reserveWork(req, { ...job, task, input: input.data })
}
