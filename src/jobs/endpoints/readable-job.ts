import type { PayloadRequest } from 'payload'
import { idOf } from '#kernel/record-id.ts'
import { Fault } from '#kernel/server/fault.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** A job as its reader gets it. */
export type ReadableJob = { id: string; workspace: string; createdBy: string | undefined }

/**
 * The job of the route, when the caller may read it.
 *
 * @throws Fault `jobs.not-found` (404), also when the job is someone else's.
 */
export const readableJob = async (req: PayloadRequest): Promise<ReadableJob> => {
  if (!req.user) {
    throw new Fault('Sign in to see this job.', { code: 'auth.required', status: 401 })
  }
  const id = req.routeParams?.['id']
  if (typeof id !== 'string' || !uuid.test(id)) throw notFound()
  const { docs } = await req.payload.find({
    collection: 'jobs',
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const job = docs[0] as { id: string; workspace?: unknown; createdBy?: unknown } | undefined // the workspace is added by the platform
  if (!job) throw notFound()
  return { id: job.id, workspace: String(job.workspace), createdBy: idOf(job.createdBy) }
}

const notFound = () =>
  new Fault('There is no such job, or it belongs to a workspace you are not in.', {
    code: 'jobs.not-found',
    status: 404,
  })
