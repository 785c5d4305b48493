import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { type Payload, type PayloadRequest, type TypeWithID, createLocalReq } from 'payload'
import { Fault } from '#kernel/server/fault.ts'

export type UploadedFile = { body: ReadableStream<Uint8Array>; size: number | undefined }

type Upload = {
  collection: string
  /** The record of the file; the caller has checked that it may be read. */
  doc: TypeWithID & { filename?: string | null }
}

/**
 * Opens the file of an upload wherever Payload keeps it: on the local disk, or through the handler a storage plugin put
 * on the collection.
 *
 * @throws Fault `files.gone` (410) when the record is there and the file is not.
 */
export const openUpload = async (payload: Payload, { collection, doc }: Upload): Promise<UploadedFile> => {
  const upload = payload.collections[collection as 'assets']?.config.upload
  const { filename } = doc
  if (!upload || !filename || path.basename(filename) !== filename)
    throw gone(`${collection} ${doc.id} has no file`)
  for (const handler of upload.handlers ?? []) {
    const answer = await handler(await plainRequest(payload), { doc, params: { collection, filename } })
    if (answer instanceof Response) return fromAnswer(answer, `${collection} ${filename}`)
  }
  return fromDisk(path.resolve(upload.staticDir ?? collection, filename))
}

/** The whole file in memory. */
export const readUpload = async (payload: Payload, upload: Upload): Promise<Uint8Array> =>
  new Uint8Array(await new Response((await openUpload(payload, upload)).body).arrayBuffer())

// A storage handler reads range and cache headers from the request; this one asks for the whole file.
const plainRequest = async (payload: Payload): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload)
  return Object.assign(req, { headers: new Headers() })
}

const fromAnswer = (answer: Response, what: string): UploadedFile => {
  if (!answer.ok || !answer.body) throw gone(`the storage answered ${answer.status} for ${what}`)
  const length = answer.headers.get('content-length')
  return { body: answer.body, size: length === null ? undefined : Number(length) }
}

const fromDisk = async (file: string): Promise<UploadedFile> => {
  try {
    const { size } = await stat(/* turbopackIgnore: true */ file)
    const stream = Readable.toWeb(createReadStream(/* turbopackIgnore: true */ file))
    return { body: stream as ReadableStream<Uint8Array>, size } // Node's own stream types differ in name only
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw gone(`${file} is not there`)
    throw cause
  }
}

const gone = (internal: string) =>
  new Fault('This file is no longer stored. Make it again.', { code: 'files.gone', status: 410, internal })
