import path from 'node:path'
import { cloudStoragePlugin } from '@payloadcms/plugin-cloud-storage'
import type { CollectionConfig, Config } from 'payload'
import type { Extension } from '#kernel/server/contribute.ts'
import { fileByName } from '../endpoints/file-by-name.ts'
import type { FileStore } from '../stores/file-store.ts'
import { adapterOf } from './adapter.ts'
import { nameFile } from './name-file.ts'
import { dropOwnFields } from './own-fields.ts'
import { placeFile } from './place-file.ts'

type Given = { store: FileStore; directory: string }

/** Has a collection keep its files in the store; its fields are the same whichever store that is. */
export const keepFiles =
  ({ store, directory }: Given): Extension =>
  (collection) => {
    const options = {
      adapter: adapterOf(store),
      prefix: collection.slug,
      generateFileURL: ({ filename }: { filename: string }) => `/api/${collection.slug}/file/${filename}`,
    }
    const kept = cloudStoragePlugin({ collections: { [collection.slug]: options } })({
      collections: [withHooks(collection, directory)],
    } as Config) // the plugin reads and changes collections only
    return kept.collections?.[0] ?? collection
  }

const withHooks = (collection: CollectionConfig, directory: string): CollectionConfig => ({
  ...collection,
  disableDuplicate: true,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), dropOwnFields, nameFile],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), placeFile],
  },
  // Before Payload's own route of the same path, which knows neither workspaces nor both stores.
  endpoints: [fileByName(collection.slug), ...(collection.endpoints || [])],
  upload: {
    ...(typeof collection.upload === 'object' ? collection.upload : {}),
    crop: false,
    // Payload removes replaced files from here before their records are written; nothing is ever here.
    staticDir: path.join(directory, 'none'),
  },
})
