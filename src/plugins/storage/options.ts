import type { S3Options } from './stores/s3-options.ts'

/** What `storagePlugin` takes. A type, because Payload's plugins do not accept interfaces. */
export type StorageOptions = {
  /** Folder in which files are kept, unless `s3` is given. */
  directory: string
  /** A bucket to keep files in. */
  s3?: S3Options | undefined
}

/** Completes the options. @throws Error that names the option that is wrong. */
export const resolveOptions = ({ directory, s3 }: StorageOptions): StorageOptions => {
  if (typeof directory !== 'string' || directory === '')
    throw new Error('storagePlugin: directory must be the folder in which files are kept.')
  if (s3 && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(s3.bucket))
    throw new Error(`storagePlugin: s3.bucket is no name of a bucket: ${JSON.stringify(s3.bucket)}.`)
  return { directory, s3 }
}
