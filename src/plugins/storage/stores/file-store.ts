/** Part of a file, both ends counted. */
export type ByteRange = { start: number; end: number }

export type OpenedFile = {
  body: ReadableStream<Uint8Array>
  /** Bytes that `body` holds. */
  size: number
}

export type ListedFile = { key: string; modified: Date }

type Waiting = { signal?: AbortSignal | undefined }

/**
 * Where files are kept: a folder or an S3 bucket. A key is a path such as `assets/<workspace>/<name>`; a key is written
 * once and never again, so what was opened stays what it was.
 *
 * @throws Fault `storage.unreachable` (503, worth another try) when the storage fails; the signal's reason when aborted.
 */
export type FileStore = {
  readonly kind: 'disk' | 's3'
  /** Writes the whole file or nothing. */
  write(key: string, bytes: Uint8Array, options: Waiting & { type: string }): Promise<void>
  /** Undefined when there is no such file. The body fails when it ends early or stands still. */
  open(key: string, options?: Waiting & { range?: ByteRange | undefined }): Promise<OpenedFile | undefined>
  /** Nothing happens when there is no such file. */
  remove(key: string, options?: Waiting): Promise<void>
  /** Every file whose key starts with the prefix, in pages of the store's own. */
  list(prefix: string, options?: Waiting): AsyncIterable<ListedFile>
  /** Makes a folder or, on a server of one's own, the bucket; then checks that files can be kept. */
  prepare(options?: Waiting): Promise<void>
  /** A cheap look whether the storage answers. */
  probe(options?: Waiting): Promise<void>
}
