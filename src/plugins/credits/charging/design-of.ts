import type { CollectionSlug, PayloadRequest } from 'payload'
import type { JobSubject } from '#jobs/index.ts'
import { idOf } from '#kernel/record-id.ts'

/** The design a job works on: its subject, or the `design` its subject names. */
export const designOf = async (
  req: PayloadRequest,
  subject: JobSubject | null,
): Promise<string | undefined> => {
  if (!subject) return undefined
  if (subject.collection === 'designs') return subject.id
  const { payload } = req
  const collection = subject.collection as CollectionSlug // looked up in the next line
  if (!payload.collections[collection]) return undefined
  // as the system: only the id is kept, for who may see the job's workspace
  const record: unknown = await payload.db.findOne({
    collection,
    where: { id: { equals: subject.id } },
    req,
  })
  return idOf((record as { design?: unknown } | null)?.design)
}
