import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/**
 * Reads an object of Stripe again and makes the ledger and the purchases agree with it. It may run as often as it likes:
 * it does what is missing. The last attempt comes after about two days.
 */
export const settleChore = defineChore({
  name: 'payments.settle',
  schema: z.object({
    /** What the object is, as Stripe calls it: `payment_intent`, `invoice` … */
    object: z.string().max(64),
    id: z.string().max(255),
  }),
  attempts: 16,
  handler: () => import('./settle.handler.ts'),
})

/** Events about invoices that are not there: one that will come, and a draft that was thrown away. */
const aboutNothing: readonly string[] = ['invoice.upcoming', 'invoice.deleted']

/** Objects whose events say something about money or a subscription; the rest is kept in the inbox and left alone. */
const settledObjects: readonly string[] = [
  'checkout.session',
  'payment_intent',
  'charge',
  'refund',
  'dispute',
  'invoice',
  'invoice_payment',
  'subscription',
]

/** Whether an event is about something that is settled. */
export const isSettledBy = ({ type, object }: { type: string; object: string }): boolean =>
  settledObjects.includes(object) && !aboutNothing.includes(type)
