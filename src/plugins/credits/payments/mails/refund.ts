import { z } from 'zod'
import { defineMail } from '#plugins/mail/index.ts'

/** Tells who has paid that money went back, and what that does to the credits. */
export const refundMail = defineMail({
  name: 'credits.refund',
  schema: z.object({
    workspace: z.uuid(),
    buyer: z.uuid().optional(),
    credits: z.int(),
    amount: z.int(),
    currency: z.string(),
    /** Stripe's receipt or invoice. */
    link: z.string().nullable(),
  }),
  compose: () => import('./refund.handler.ts'),
})
