import { checkForm } from './check-form.ts'
import { checkedJson } from './check-json.ts'
import { readBytes } from './read-bytes.ts'
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
  const bytes = await readBytes(request, type === FORM_TYPE ? LARGEST_FORM : LARGEST_JSON)
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
