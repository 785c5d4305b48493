import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { removeFiles } from './chores/remove-files.ts'
import { sweepFiles } from './chores/sweep-files.ts'
import { resolveOptions, type StorageOptions } from './options.ts'
import { chooseStore } from './stores/choose-store.ts'
import { withStore } from './stores/store-of.ts'
import { keepFiles } from './uploads/keep-files.ts'
import { keepInBucket } from './uploads/keep-in-bucket.ts'
import { keepOnDisk } from './uploads/keep-on-disk.ts'

export type { StorageOptions } from './options.ts'
export type { FileStore, OpenedFile } from './stores/file-store.ts'
export type { S3Options } from './stores/s3-options.ts'
export { removeFiles } from './chores/remove-files.ts'
export { answerUpload } from './files/answer-upload.ts'
export { disposition } from './files/disposition.ts'
export { openUpload, readUpload } from './files/open-upload.ts'
export { fileOf, keyOf, type UploadRecord } from './files/upload-file.ts'
export { s3FromSettings } from './stores/s3-from-settings.ts'
export { s3Store } from './stores/s3-store.ts'
export { storeOf } from './stores/store-of.ts'

/** Keeps the files of assets and exports in a folder or an S3 bucket, hands them out, and clears away what is left. */
export const storagePlugin = definePlugin<StorageOptions>({
  slug: 'platen-storage',
  plugin: ({ config, ...given }): Config => {
    const options = resolveOptions(given)
    const store = chooseStore(options)
    const keeping = options.s3 ? keepInBucket({ s3: options.s3, store }) : keepOnDisk(store)
    const keep = keepFiles({ keeping, directory: options.directory })
    return contribute(
      { ...config, custom: withStore(config.custom, store) },
      {
        chores: [removeFiles, sweepFiles],
        probes: [{ name: 'storage', probe: (signal) => store.probe({ signal }) }],
        extend: { assets: keep, exports: keep },
      },
    )
  },
})
