import { s3Storage } from '@payloadcms/storage-s3'
import type { CollectionAfterChangeHook, Config, PayloadRequest } from 'payload'
import { fileOf, type UploadRecord } from '../files/upload-file.ts'
import type { FileStore } from '../stores/file-store.ts'
import { clientSettings, longestWaits } from '../stores/s3-client-settings.ts'
import { failureOf } from '../stores/s3-failure.ts'
import type { S3Options } from '../stores/s3-options.ts'
import type { Keeping } from './keeping.ts'

/** Has a collection write its files to a bucket, through Payload's S3 storage. */
export const keepInBucket =
  ({ s3, store }: { s3: S3Options; store: FileStore }): Keeping =>
  (collection, options) => {
    const set = s3Storage({
      bucket: s3.bucket,
      config: clientSettings(s3, longestWaits),
      // Else two buckets of one name on two servers would share a client.
      clientCacheKey: JSON.stringify(s3),
      collections: { [collection.slug]: options },
    })
    const kept = set({ collections: [collection] } as Config) as Config // changes collections only, at once
    const prepared = kept.collections?.[0] ?? collection
    const hooks = prepared.hooks?.afterChange ?? []
    const [write] = hooks.slice(-1)
    if (!write) throw new Error('storagePlugin: storage-s3 has added no hook that writes files.')
    return {
      ...prepared,
      hooks: { ...prepared.hooks, afterChange: [...hooks.slice(0, -1), writeOnly(write, store)] },
    }
  }

/**
 * The hook of storage-s3 with all it does besides writing taken out: it would remove replaced files before their record
 * commits, and write every record a second time with itself. What may be half there after a failure is taken back.
 */
const writeOnly =
  (write: CollectionAfterChangeHook, store: FileStore): CollectionAfterChangeHook =>
  async (args) => {
    const { collection, req } = args
    const doc = args.doc as UploadRecord
    if (!req.file) return doc
    try {
      await write({ ...args, operation: 'create', previousDoc: undefined, req: seenByWriter(req, doc) })
    } catch (cause) {
      const key = fileOf(collection.slug, doc)?.key
      if (key) await store.remove(key).catch(() => undefined)
      throw failureOf(cause, `writing ${key}`)
    }
    return doc
  }

/** As much of the request as writing a file takes. */
const seenByWriter = ({ file, context }: PayloadRequest, doc: unknown): PayloadRequest => {
  const payload = { update: () => Promise.resolve(doc), logger: { error: () => undefined } }
  return { file, context: { ...context }, payload } as unknown as PayloadRequest // storage-s3's hook reads no more
}
