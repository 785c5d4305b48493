import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/** Every night: removes records without a workspace, and files no record names. */
export const sweepFiles = defineChore({
  name: 'storage.sweep',
  schema: z.object({}),
  attempts: 3,
  cron: '20 3 * * *',
  handler: () => import('./sweep-files.handler.ts'),
})
