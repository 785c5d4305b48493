import type { Endpoint } from 'payload'
import { cancelJob } from '../cancel-job.ts'
import { operableJob } from './operable-job.ts'

/** `POST /api/jobs/:id/cancel` → 200 `{ job: { id, status } }`; `running` means it ends within three seconds. */
export const cancelEndpoint: Endpoint = {
  path: '/:id/cancel',
  method: 'post',
  handler: async (req) => {
    const { id } = await operableJob(req, 'cancel')
    const status = await cancelJob({ payload: req.payload, jobId: id, req })
    return Response.json({ job: { id, status } })
  },
}
