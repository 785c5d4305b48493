import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { enqueueChore } from '#jobs/index.ts'
import { removeFiles } from '../chores/remove-files.ts'
import { fileOf, type UploadRecord } from '../files/upload-file.ts'

/** A record that is read now may have its file read a moment later, by an export for example. */
const FAREWELL_SECONDS = 120

/** What a record named and names no more goes once the record has committed: none ever names a file that is not there. */
export const leaveReplacedFiles: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const record = doc as UploadRecord
  // Only some of its fields were asked for: nothing is known of its file.
  if (record.filename === undefined) return
  const kept = new Set(keysOf(collection.slug, record))
  const before = keysOf(collection.slug, previousDoc as UploadRecord | undefined)
  await leave(
    req,
    before.filter((key) => !kept.has(key)),
  )
}

/** The files of a deleted record go once that has committed. */
export const leaveDeletedFiles: CollectionAfterDeleteHook = ({ collection, doc, req }) =>
  leave(req, keysOf(collection.slug, doc as UploadRecord))

const leave = async (req: PayloadRequest, keys: string[]): Promise<void> => {
  if (keys.length > 0)
    await enqueueChore({ req, chore: removeFiles, input: { keys }, delaySeconds: FAREWELL_SECONDS })
}

const keysOf = (collection: string, record: UploadRecord | undefined): string[] => {
  if (!record) return []
  const sizes = Object.keys(record.sizes ?? {}).filter((size) => record.sizes?.[size]?.filename)
  const files = [undefined, ...sizes].map((size) => fileOf(collection, record, size))
  return [...new Set(files.flatMap((file) => (file ? [file.key] : [])))]
}
