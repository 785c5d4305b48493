import type { Adapter } from '@payloadcms/plugin-cloud-storage/types'
import { enqueueChore } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { removeFiles } from '../chores/remove-files.ts'
import type { FileStore } from '../stores/file-store.ts'

/** A record that is read now may have its file read a moment later, by an export for example. */
const FAREWELL_SECONDS = 120

/**
 * Payload's uploads on a store of ours. A file is written before its record commits, and what it replaces goes by a
 * chore once the record has committed: a record never names a file that is not there.
 */
export const adapterOf =
  (store: FileStore): Adapter =>
  () => ({
    name: 'platen',
    handleUpload: async ({ file, req, storageFilePath: key }) => {
      try {
        await store.write(key, file.buffer, { type: file.mimeType, signal: req.signal })
      } catch (failure) {
        // A store may have taken it and failed to say so.
        await store.remove(key).catch(() => undefined)
        throw failure
      }
    },
    handleDelete: ({ req, storageFilePath: key }) =>
      enqueueChore({ req, chore: removeFiles, input: { keys: [key] }, delaySeconds: FAREWELL_SECONDS }),
    // Files are handed out by the routes of this plugin only; see `fileByName`.
    staticHandler: () => {
      throw new Fault('There is nothing here, or you are not allowed to see it.', {
        code: 'files.not-found',
        status: 404,
      })
    },
  })
