import { z } from 'zod'
import { defineMail } from '#plugins/mail/index.ts'

/** Tells that a job which took its time has ended. */
export const jobEndedMail = defineMail({
  name: 'notices.job-ended',
  schema: z.object({ noticeId: z.uuid() }),
  compose: () => import('./job-ended.handler.ts'),
})
