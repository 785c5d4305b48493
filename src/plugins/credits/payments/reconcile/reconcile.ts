import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/**
 * Every night: compares what moved on the account at Stripe in the last days with our purchases. It changes neither; what
 * it finds is noted as a difference, and marked as resolved when it is gone.
 */
export const reconcileChore = defineChore({
  name: 'payments.reconcile',
  schema: z.object({ days: z.int().min(1).max(90).default(3) }),
  attempts: 5,
  cron: '17 3 * * *',
  handler: () => import('./reconcile.handler.ts'),
})
