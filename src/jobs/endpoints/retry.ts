import type { Endpoint } from 'payload'
import { retryJob } from '../retry-job.ts'
import { operableJob } from './operable-job.ts'

/** `POST /api/jobs/:id/retry` → 202 `{ job: { id } }`: the same job, queued again. */
export const retryEndpoint: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    const { id } = await operableJob(req, 'retry')
    await retryJob({ payload: req.payload, jobId: id, req })
    return Response.json({ job: { id } }, { status: 202, headers: { Location: `/api/jobs/${id}` } })
  },
}
