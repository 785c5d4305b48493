import type { JobEnd } from '#jobs/index.ts'
import type { PayloadRequest } from 'payload'
import { linkOf } from './link-of.ts'

type Written = { id: string; wasMailed: boolean }

/** Writes what is told of a job's end, in the transaction of that end; what was told of the job before is replaced. */
export const writeNotice = async (
  req: PayloadRequest,
  end: JobEnd & { createdBy: string },
): Promise<Written> => {
  const { db } = req.payload
  const data = {
    recipient: end.createdBy,
    kind: end.kind,
    job: end.jobId,
    title: end.title,
    status: end.status,
    link: await linkOf(req, end.subject),
    subjectCollection: end.subject?.collection ?? null,
    subjectId: end.subject?.id ?? null,
    endedAt: new Date().toISOString(),
    readAt: null,
  }
  const where = { job: { equals: end.jobId } }
  // Without the collection's hooks and look-ups, as the job's own row is written: nothing in it comes from outside.
  const before: unknown = await db.findOne({ collection: 'notices', where, req })
  const told = before as { id: string; mailedAt?: string | null } | null // the adapter types its rows as any
  if (told) {
    await db.updateOne({ collection: 'notices', id: told.id, data, req, returning: false })
    return { id: told.id, wasMailed: Boolean(told.mailedAt) }
  }
  const created: unknown = await db.create({ collection: 'notices', data, req })
  return { id: (created as { id: string }).id, wasMailed: false } // as above
}

/** Notes that the mail about a notice is queued, so that the job is never mailed about again. */
// as the system: nobody but the queue writes notices
export const noteMailed = (req: PayloadRequest, id: string): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: 'notices',
    id,
    data: { mailedAt: new Date().toISOString() },
    req,
    returning: false,
  })
