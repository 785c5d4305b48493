import { defineChore } from '#jobs/index.ts'
import { z } from 'zod'

/** Checks the whole ledger every hour and keeps what it found in `ledger.checks`. */
export const keepCheckChore = defineChore({
  name: 'credits.check-ledger',
  schema: z.object({}),
  attempts: 3,
  cron: '17 * * * *',
  handler: () => import('./keep-check.handler.ts'),
})
