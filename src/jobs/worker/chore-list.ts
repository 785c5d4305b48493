import type { CronItem, TaskList } from 'graphile-worker'
import type { Payload } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import type { Chore } from '../define-chore.ts'
import { choreIdentifier } from '../sql/chores.ts'
import { runChore } from './run-chore.ts'

type ListArgs = {
  payload: Payload
  stopping: AbortSignal
  /** Numbers of the deliveries this process runs. */
  held: Set<string>
}

/** Every contributed chore as the queue runs it. */
export const choreList = ({ payload, stopping, held }: ListArgs): TaskList =>
  Object.fromEntries(
    contributions(payload).chores.map((chore: Chore) => [
      choreIdentifier(chore.name),
      async (delivery, { job }) => {
        held.add(job.id)
        try {
          await runChore({ payload, chore, delivery, job, stopping })
        } finally {
          held.delete(job.id)
        }
      },
    ]),
  )

/** When a chore runs by the clock; one that still waits from the last time is not queued twice. */
export const cronItem = (chore: Chore): CronItem[] =>
  chore.cron === undefined
    ? []
    : [
        {
          task: choreIdentifier(chore.name),
          identifier: chore.name,
          match: chore.cron,
          options: {
            maxAttempts: chore.attempts,
            jobKey: `cron:${chore.name}`,
            jobKeyMode: 'preserve_run_at',
            backfillPeriod: 0,
          },
        },
      ]
