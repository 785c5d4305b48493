import { cloudStoragePlugin } from '@payloadcms/plugin-cloud-storage'
import type { Adapter } from '@payloadcms/plugin-cloud-storage/types'
import type { Config } from 'payload'
import type { FileStore } from '../stores/file-store.ts'
import type { Keeping } from './keeping.ts'

/** Has a collection write its files to a folder, through the layer on which Payload's own storages stand. */
export const keepOnDisk =
  (store: FileStore): Keeping =>
  (collection, options) => {
    const adapter: Adapter = () => ({
      name: 'disk',
      handleUpload: async ({ file, req, storageFilePath: key }) => {
        await store.write(key, file.buffer, { type: file.mimeType, signal: req.signal })
      },
      handleDelete: () => undefined,
      staticHandler: () => new Response(null, { status: 404 }),
    })
    const kept = cloudStoragePlugin({ collections: { [collection.slug]: { ...options, adapter } } })({
      collections: [collection],
    } as Config) // the plugin reads and changes collections only
    return kept.collections?.[0] ?? collection
  }
