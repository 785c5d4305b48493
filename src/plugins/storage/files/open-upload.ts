import type { Payload } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import type { ByteRange, OpenedFile } from '../stores/file-store.ts'
import { storeOf } from '../stores/store-of.ts'
import { fileOf, type UploadRecord } from './upload-file.ts'

export type Upload = {
  collection: string
  /** The record of the file; the caller has checked that it may be read. */
  doc: UploadRecord
  /** A rendition's name; the file itself when there is none of that name. */
  size?: string | undefined
  range?: ByteRange | undefined
  signal?: AbortSignal | undefined
}

/** More is not read into memory at once; uploads have at most 20 MB. */
const MOST_IN_MEMORY = 64 * 1024 * 1024

/**
 * Opens the file of an upload, wherever files are kept.
 *
 * @throws Fault `files.gone` (410) when the record is there and the file is not; `storage.unreachable` (503).
 */
export const openUpload = async (
  payload: Payload,
  { collection, doc, size, range, signal }: Upload,
): Promise<OpenedFile> => {
  const file = fileOf(collection, doc, size)
  const opened = file && (await storeOf(payload).open(file.key, { range, signal }))
  if (!opened) throw gone(`${collection} ${doc.id}: ${file ? `no ${file.key}` : 'no file'}`)
  return opened
}

/** The whole file in memory. @throws as `openUpload`, and Fault `files.too-large` (422) for more than 64 MB. */
export const readUpload = async (payload: Payload, upload: Upload): Promise<Uint8Array> => {
  const { body, size } = await openUpload(payload, upload)
  if (size > MOST_IN_MEMORY) {
    await body.cancel()
    throw new Fault('This file is too large to work with.', {
      code: 'files.too-large',
      status: 422,
      internal: `${upload.collection} ${upload.doc.id} has ${size} bytes`,
    })
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

const gone = (internal: string) =>
  new Fault('This file is no longer stored. Make it again.', { code: 'files.gone', status: 410, internal })
