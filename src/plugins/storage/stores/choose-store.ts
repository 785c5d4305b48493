import { diskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import type { S3Options } from './s3-options.ts'
import { s3Store } from './s3-store.ts'

/** The bucket when there is one, else the folder. */
export const chooseStore = ({
  directory,
  s3,
}: {
  directory: string
  s3?: S3Options | undefined
}): FileStore => (s3 ? s3Store(s3) : diskStore({ directory }))
