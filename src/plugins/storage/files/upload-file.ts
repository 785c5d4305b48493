import path from 'node:path'

/** The record of an upload, as far as its file goes. */
export type UploadRecord = {
  id: string | number
  filename?: string | null
  prefix?: string | null
  mimeType?: string | null
  filesize?: number | null
  updatedAt?: string
  sizes?: { [name: string]: UploadSize | null | undefined } | null
}

type UploadSize = { filename?: string | null; mimeType?: string | null; filesize?: number | null }

export type UploadFile = { key: string; name: string; type: string; size: number | undefined }

/**
 * The file of a record, or one of its renditions; undefined when it has none. Without a rendition of that name it is the
 * file itself.
 */
export const fileOf = (collection: string, doc: UploadRecord, size?: string): UploadFile | undefined => {
  const rendition = size === undefined ? undefined : doc.sizes?.[size]
  const chosen = rendition?.filename ? rendition : doc
  const name = chosen.filename
  if (!name || path.posix.basename(name) !== name || name.includes('\0')) return undefined
  return {
    key: keyOf(collection, doc.prefix, name),
    name,
    type: chosen.mimeType ?? 'application/octet-stream',
    size: chosen.filesize ?? undefined,
  }
}

/** Where a file is kept. Records from before there were prefixes have theirs in the collection's own folder. */
export const keyOf = (collection: string, prefix: string | null | undefined, name: string): string =>
  `${prefix || collection}/${name}`
