import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/** Removes tokens that are too old to be of use, every hour. */
export const pruneTokens = defineChore({
  name: 'accounts.prune-tokens',
  schema: z.object({}),
  attempts: 1,
  cron: '23 * * * *',
  handler: () => import('./prune-tokens.handler.ts'),
})
