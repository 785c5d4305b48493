import type { TaskList } from 'graphile-worker'
import type { Payload } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import type { Task } from '../define-task.ts'
import { type RunningAttempts, runAttempt } from './run-attempt.ts'

/** Every contributed task as the queue runs it. */
export const taskList = ({ payload, running }: { payload: Payload; running: RunningAttempts }): TaskList =>
  Object.fromEntries(
    contributions(payload).tasks.map((task: Task) => [
      task.name,
      (delivery, { job }) => {
        const { jobId } = delivery as { jobId: string } // written by `deliver`, the only one who queues
        return runAttempt({ payload, task, jobId, ticket: job.id, running })
      },
    ]),
  )
