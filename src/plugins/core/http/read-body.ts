import { checkForm } from './check-form.ts'
import { checkedJson } from './check-json.ts'
import { Refusal } from './refusal.ts'

const MEGABYTE = 1024 * 1024
const LARGEST_JSON = 4 * MEGABYTE
/** One upload of 20 MB and its form fields. */
const LARGEST_FORM = 22 * MEGABYTE

const JSON_TYPE = 'application/json'
const FORM_TYPE = 'multipart/form-data'

export type Body = {
  bytes: Uint8Array<ArrayBuffer>
  contentType: string
  /** What a JSON body says. */
  json?: Record<string, unknown>
}

/**
 * The body, read within its limit and checked; undefined when there is none. Where a request must say something, no body
 * counts as an empty object, which Payload answers with the fields that are missing.
 */
export const readBody = async (request: Request): Promise<Body | undefined> => {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return undefined
  const header = request.headers.get('content-type') ?? ''
  const type = (header.split(';', 1)[0] ?? '').trim().toLowerCase()
  const bytes = await boundedBytes(request, type === FORM_TYPE ? LARGEST_FORM : LARGEST_JSON)
  if (bytes.length === 0) return request.method === 'DELETE' ? undefined : bodyOf('{}')
  // Payload compares types letter by letter.
  if (type === JSON_TYPE) return { bytes, contentType: JSON_TYPE, json: checkedJson(decoded(bytes)) }
  if (type !== FORM_TYPE) {
    const message = `Send JSON (${JSON_TYPE}), or a file as ${FORM_TYPE}.`
    throw new Refusal(message, { status: 415, code: 'request.type' })
  }
  const contentType = header.trim().replace(/^[^;]*/, FORM_TYPE)
  await checkForm(bytes, contentType)
  return { bytes, contentType }
}

/** The bytes of a request's body. @throws Refusal `request.size` (413) past the limit. */
export const boundedBytes = async (request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (!request.body) return new Uint8Array()
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const bodyOf = (text: string): Body => ({
  bytes: new Uint8Array(Buffer.from(text)),
  contentType: JSON_TYPE,
  json: {},
})

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('The body is not valid JSON.', { status: 400, code: 'request.json' })
  }
}

const tooLarge = (limit: number): Refusal =>
  new Refusal(`The body is too large: at most ${limit / MEGABYTE} MB.`, { status: 413, code: 'request.size' })
