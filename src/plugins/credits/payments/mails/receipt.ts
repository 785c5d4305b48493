import { z } from 'zod'
import { defineMail } from '#plugins/mail/index.ts'

/** Tells who has paid what came of it, with the way to Stripe's own receipt. */
export const receiptMail = defineMail({
  name: 'credits.receipt',
  schema: z.object({
    workspace: z.uuid(),
    buyer: z.uuid().optional(),
    isPlan: z.boolean(),
    title: z.string().optional(),
    credits: z.int(),
    amount: z.int(),
    currency: z.string(),
    /** Stripe's receipt or invoice. */
    link: z.string().nullable(),
  }),
  compose: () => import('./receipt.handler.ts'),
})
