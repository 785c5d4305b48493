import { z } from 'zod'
import { defineMail } from '#plugins/mail/index.ts'

/** Tells an owner that their workspace is running out of credits. */
export const lowBalanceMail = defineMail({
  name: 'credits.low-balance',
  schema: z.object({ recipient: z.uuid(), workspace: z.uuid(), credits: z.int() }),
  compose: () => import('./low-balance-mail.handler.ts'),
})
