import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/** Every night: removes notices older than the option `keepDays`. */
export const pruneNotices = defineChore({
  name: 'notices.prune',
  schema: z.object({}),
  attempts: 3,
  cron: '41 3 * * *',
  handler: () => import('./prune.handler.ts'),
})
