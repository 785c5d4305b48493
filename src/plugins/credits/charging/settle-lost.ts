import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/** Settles what is still set aside for jobs that have ended, or are gone: every minute. */
export const settleLost = defineChore({
  name: 'credits.settle-lost',
  schema: z.object({}),
  attempts: 1,
  cron: '* * * * *',
  handler: () => import('./settle-lost.handler.ts'),
})
