import type { TaskList } from 'graphile-worker'
import type { Payload } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import type { Task } from '../define-task.ts'
import { type RunningAttempts, runAttempt } from './run-attempt.ts'

type ListArgs = {
  payload: Payload
  running: RunningAttempts
  /** Numbers of the deliveries this process runs. */
  held: Set<string>
  stopping: AbortSignal
}

/** Every contributed task as the queue runs it. */
export const taskList = ({ payload, running, held, stopping }: ListArgs): TaskList =>
  Object.fromEntries(
    contributions(payload).tasks.map((task: Task) => [
      task.name,
      async (delivery, { job }) => {
        const { jobId } = delivery as { jobId: string } // written by `deliver`, the only one who queues
        held.add(job.id)
        try {
          await runAttempt({ payload, task, jobId, ticket: job.id, running, stopping })
        } finally {
          held.delete(job.id)
        }
      },
    ]),
  )
