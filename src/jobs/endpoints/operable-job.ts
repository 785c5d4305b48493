import type { PayloadRequest } from 'payload'
import { editableWorkspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { Fault } from '#kernel/server/fault.ts'
import { type ReadableJob, readableJob } from './readable-job.ts'

type Operation = 'cancel' | 'retry'

/**
 * The job of the route, when the caller may operate it: an owner or editor of its workspace, or a content admin.
 * Whoever asked for a job may cancel it too, but not retry it: they may have become a viewer since.
 *
 * @throws Fault `jobs.not-found` (404); `jobs.read-only` (403).
 */
export const operableJob = async (req: PayloadRequest, operation: Operation): Promise<ReadableJob> => {
  const job = await readableJob(req)
  if (operation === 'cancel' && job.createdBy !== undefined && job.createdBy === req.user?.id) return job
  if (isContentAdmin(req.user) || editableWorkspacesOf(req.user).includes(job.workspace)) return job
  throw new Fault('Only owners and editors of this workspace can cancel or retry its jobs.', {
    code: 'jobs.read-only',
    status: 403,
  })
}
