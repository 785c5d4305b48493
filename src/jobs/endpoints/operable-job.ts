import type { PayloadRequest } from 'payload'
import { editableWorkspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { Fault } from '#kernel/server/fault.ts'
import { type ReadableJob, readableJob } from './readable-job.ts'

/**
 * The job of the route, when the caller may cancel and retry it: an owner or editor of its workspace, or a content admin.
 *
 * @throws Fault `jobs.not-found` (404); `jobs.read-only` (403) for viewers.
 */
export const operableJob = async (req: PayloadRequest): Promise<ReadableJob> => {
  const job = await readableJob(req)
  if (isContentAdmin(req.user) || editableWorkspacesOf(req.user).includes(job.workspace)) return job
  throw new Fault('Only owners and editors of this workspace can cancel or retry its jobs.', {
    code: 'jobs.read-only',
    status: 403,
  })
}
