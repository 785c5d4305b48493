import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '#kernel/record-id.ts'
import type { JobSubject } from '#jobs/index.ts'

/**
 * The page of the site on which a job's subject is seen: a design's own, and for any other record that names a `design`
 * the page of that one. Null when there is none.
 */
export const linkOf = async (req: PayloadRequest, subject: JobSubject | null): Promise<string | null> => {
  if (!subject) return null
  if (subject.collection === 'designs') return `/designs/${subject.id}`
  const { payload } = req
  const collection = subject.collection as CollectionSlug // looked up in the next line
  if (!payload.collections[collection]) return null
  // as the system: the queue asks, for whoever the job belongs to; nobody gets to see the record
  const record: unknown = await payload.db.findOne({
    collection,
    where: { id: { equals: subject.id } },
    req,
  })
  const design = idOf((record as { design?: unknown } | null)?.design)
  return design ? `/designs/${design}` : null
}
