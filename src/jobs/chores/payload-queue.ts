import { z } from 'zod'
import { defineChore } from '../define-chore.ts'

/** Runs what Payload's own features put into its own queue, such as scheduled publishing: every minute. */
export const payloadQueue = defineChore({
  name: 'payload-queue',
  schema: z.object({}),
  attempts: 1,
  cron: '* * * * *',
  handler: () => import('./payload-queue.handler.ts'),
})
