import path from 'node:path'
import type { CollectionConfig } from 'payload'
import type { Extension } from '#kernel/server/contribute.ts'
import { fileByName } from '../endpoints/file-by-name.ts'
import type { Keeping } from './keeping.ts'
import { leaveDeletedFiles, leaveReplacedFiles } from './leave-files.ts'
import { nameFile } from './name-file.ts'
import { dropOwnFields } from './own-fields.ts'
import { placeFile } from './place-file.ts'

type Given = { keeping: Keeping; directory: string }

/** Has a collection keep its files where `keeping` puts them; its fields are the same wherever that is. */
export const keepFiles =
  ({ keeping, directory }: Given): Extension =>
  (collection) => {
    const kept = keeping(withHooks(collection, directory), {
      prefix: collection.slug,
      generateFileURL: ({ filename }) => `/api/${collection.slug}/file/${filename}`,
    })
    return {
      ...kept,
      hooks: {
        ...kept.hooks,
        afterChange: [...(kept.hooks?.afterChange ?? []), leaveReplacedFiles],
        // In place of the storages' own hook, which removes at once and swallows what fails.
        afterDelete: [...(collection.hooks?.afterDelete ?? []), leaveDeletedFiles],
      },
      upload: {
        ...(typeof kept.upload === 'object' ? kept.upload : {}),
        // Files are handed out by the routes of this plugin only; see `fileByName`.
        handlers: [() => new Response(null, { status: 404 })],
      },
    }
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
