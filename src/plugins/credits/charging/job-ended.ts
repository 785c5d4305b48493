import { type JobEndListener, readUsage } from '#jobs/index.ts'
import { settleJob } from './settle-job.ts'

/** Pays for a job in the transaction that ends it. */
export const jobEnded: JobEndListener = {
  name: 'credits',
  ended: async ({ jobId, status }, req) => {
    await settleJob(req, { jobId, status, usage: await readUsage(req, jobId) })
  },
}
