/** What `exportsPlugin` takes. A type, because Payload's plugins do not accept interfaces. */
export type ExportsOptions = {
  /** Files are kept in `exports` below this folder, unless a storage plugin takes over the collection. */
  storageDirectory: string
  /** False keeps the collection and the task's name, and drops the routes; queued exports fail with a reason. @default true */
  enabled?: boolean
  /** Days after which an export and its file are deleted. @default 30 */
  keepDays?: number
}

/** Completes the options. @throws Error that names the option that is wrong. */
export const resolveOptions = ({
  enabled = true,
  keepDays = 30,
  storageDirectory,
}: ExportsOptions): Required<ExportsOptions> => {
  if (typeof storageDirectory !== 'string' || storageDirectory === '') {
    throw new Error('exportsPlugin: storageDirectory must be the folder in which files are kept.')
  }
  if (typeof enabled !== 'boolean')
    throw new Error(`exportsPlugin: enabled must be true or false, got ${String(enabled)}.`)
  if (!Number.isInteger(keepDays) || keepDays < 1)
    throw new Error(`exportsPlugin: keepDays must be a whole number of days, got ${String(keepDays)}.`)
  return { enabled, keepDays, storageDirectory }
}
