import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '#kernel/record-id.ts'

/** Puts a file below its collection and workspace, so that a bucket can be read, copied and cleared by workspace. */
export const placeFile: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (!req.file) return data
  const workspace = idOf(data['workspace'] ?? (originalDoc as { workspace?: unknown } | undefined)?.workspace)
  return { ...data, prefix: `${collection.slug}/${workspace ?? 'platform'}` }
}
