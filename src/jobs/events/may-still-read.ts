import { APIError, type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { readableJob } from '../endpoints/readable-job.ts'

type Reader = { payload: Payload; headers: Headers; jobId: string }

/**
 * Whether a request that was let in would be let in again: signed in all over, by the same rule as at first. So a
 * session that ended, a membership that was taken away and a job that was deleted end a stream too.
 */
export const mayStillRead = async ({ payload, headers, jobId }: Reader): Promise<boolean> => {
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  const req: PayloadRequest = await createLocalReq(user ? { user } : {}, payload)
  try {
    await readableJob({ ...req, routeParams: { id: jobId } })
    return true
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return false
    throw error
  }
}
