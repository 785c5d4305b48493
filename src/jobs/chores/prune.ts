import { z } from 'zod'
import { defineChore } from '../define-chore.ts'

/** Removes the events and checkpoints of jobs that ended long ago, every hour; the jobs stay listed. */
export const prune = defineChore({
  name: 'jobs.prune',
  schema: z.object({}),
  attempts: 3,
  cron: '23 * * * *',
  handler: () => import('./prune.handler.ts'),
})
