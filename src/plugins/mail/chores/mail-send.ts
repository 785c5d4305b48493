import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/**
 * Composes one mail and hands it to the mail server. Tried again while the server is away or says "later"; the id stays
 * the same, so that a mail whose receipt was lost is known to the receiver.
 */
export const mailSend = defineChore({
  name: 'mail.send',
  schema: z.object({ id: z.uuid(), mail: z.string(), input: z.unknown() }),
  // With the queue's backoff the last one comes after about ten hours.
  attempts: 11,
  handler: () => import('./mail-send.handler.ts'),
})
