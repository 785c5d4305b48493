import type { JobEndListener } from '#jobs/index.ts'
import { canSendMail, sendMail } from '#plugins/mail/index.ts'
import { jobEndedMail } from '../mails/job-ended.ts'
import { optionsOf } from '../options.ts'
import { noteMailed, writeNotice } from './write-notice.ts'

/** Tells the one who asked for a job that it has ended; who cancelled one knows. */
export const jobEnded: JobEndListener = {
  name: 'notices',
  ended: async (end, req) => {
    const { createdBy, status, seconds } = end
    if (createdBy === null || status === 'cancelled') return
    const notice = await writeNotice(req, { ...end, createdBy })
    const isLong = status === 'failed' || seconds >= optionsOf(req.payload).mailAfterSeconds
    if (!isLong || notice.wasMailed || !canSendMail(req.payload)) return
    await noteMailed(req, notice.id)
    await sendMail({ req, mail: jobEndedMail, input: { noticeId: notice.id }, key: end.jobId })
  },
}
