import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { byteRange } from './byte-range.ts'
import { disposition } from './disposition.ts'
import { openUpload, type Upload } from './open-upload.ts'
import { fileOf } from './upload-file.ts'

/** A browser may show these in a page or a tab; everything else is saved. */
const shown = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif'])

type Answer = Omit<Upload, 'range' | 'signal'> & {
  /** The name it is saved under; its stored one when left out. */
  name?: string
  /** Saves it even where a browser could show it. */
  save?: boolean
  /** `cache-control`; who may keep it and how long. @default 'private, no-cache' */
  cache?: string
  headers?: Record<string, string>
}

/**
 * Answers a request with a file: whole or in part, or with 304 to who has it. It is never run, framed as a page or kept
 * by a shared cache. Whether the person may read the record is checked before, always.
 */
export const answerUpload = async (req: PayloadRequest, answer: Answer): Promise<Response> => {
  const { cache = 'private, no-cache', collection, doc, save = false, size } = answer
  const file = fileOf(collection, doc, size)
  const type = file?.type ?? 'application/octet-stream'
  const isShown = !save && shown.has(type)
  // A key is written once, so it says which bytes these are.
  const tag = `"${createHash('sha256')
    .update(file?.key ?? '')
    .digest('base64url')
    .slice(0, 22)}"`
  const headers = new Headers({
    'content-type': isShown || save ? type : 'application/octet-stream',
    'content-disposition': disposition(
      isShown ? 'inline' : 'attachment',
      answer.name ?? file?.name ?? 'file',
    ),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': cache,
    'accept-ranges': 'bytes',
    etag: tag,
    ...answer.headers,
  })
  if (namesTag(req.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  const condition = req.headers.get('if-range')
  const asked = condition === null || condition === tag ? req.headers.get('range') : null
  const range = file?.size === undefined ? 'all' : byteRange(asked, file.size)
  if (range === 'none') {
    headers.set('content-range', `bytes */${file?.size}`)
    return new Response(null, { status: 416, headers })
  }
  const part = range === 'all' ? undefined : range
  const opened = await openUpload(req.payload, { collection, doc, size, range: part, signal: req.signal })
  headers.set('content-length', String(opened.size))
  if (part) headers.set('content-range', `bytes ${part.start}-${part.end}/${file?.size}`)
  return new Response(opened.body, { status: part ? 206 : 200, headers })
}

const namesTag = (header: string | null, tag: string): boolean =>
  header?.split(',').some((given) => given.trim().replace(/^W\//, '') === tag) ?? false
