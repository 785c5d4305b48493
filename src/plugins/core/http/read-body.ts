import { checkText } from './check-text.ts'
import { Refusal } from './refusal.ts'

const MEGABYTE = 1024 * 1024
const LARGEST_JSON = 4 * MEGABYTE
/** One upload of 20 MB and its form fields. */
const LARGEST_FORM = 22 * MEGABYTE

/** The body, read within its limit and checked; undefined when there is none. */
export const readBody = async (request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (request.method === 'GET' || request.method === 'HEAD' || !request.body) return undefined
  const type = request.headers.get('content-type') ?? ''
  const limit = type.startsWith('multipart/form-data') ? LARGEST_FORM : LARGEST_JSON
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const bytes = await readWithin(request.body, limit)
  if (type.includes('application/json') && bytes.length > 0) checkJson(bytes)
  return bytes
}

const readWithin = async (
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const checkJson = (bytes: Uint8Array): void => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal('The body is not valid JSON.', { status: 400, code: 'request.json' })
  }
  checkText(value)
}

const tooLarge = (limit: number): Refusal =>
  new Refusal(`The body is too large: at most ${limit / MEGABYTE} MB.`, { status: 413, code: 'request.size' })
