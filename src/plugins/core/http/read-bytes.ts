import { Refusal } from './refusal.ts'

const MEGABYTE = 1024 * 1024

/** A sender who says nothing for so long has gone, or holds connections on purpose. */
const LONGEST_SILENCE_MS = 10_000
/** The longest a body may take as a whole: 22 MB at 1.5 Mbit/s. */
const LONGEST_BODY_MS = 120_000

/**
 * The bytes of a request's body.
 *
 * @throws Refusal `request.size` (413) past the limit, `request.timeout` (408) when they do not come,
 * `request.encoding` (415) when they are compressed.
 */
export const readBytes = async (request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (!request.body) return new Uint8Array()
  const encoding = (request.headers.get('content-encoding') ?? 'identity').trim().toLowerCase()
  if (encoding !== 'identity') {
    // What a compressed body holds cannot be bounded by its size.
    throw new Refusal('Send the body as it is, not compressed.', { status: 415, code: 'request.encoding' })
  }
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const reader = request.body.getReader()
  const ends = Date.now() + LONGEST_BODY_MS
  const chunks: Uint8Array[] = []
  try {
    for (let size = 0; ;) {
      const { done, value } = await within(Math.min(LONGEST_SILENCE_MS, ends - Date.now()), reader.read())
      if (done) return new Uint8Array(Buffer.concat(chunks))
      size += value.length
      if (size > limit) throw tooLarge(limit)
      chunks.push(value)
    }
  } catch (error) {
    reader.cancel().catch(() => undefined)
    throw error instanceof Refusal ? error : brokenOff(error)
  }
}

const within = async <Value>(milliseconds: number, work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), Math.max(0, milliseconds))
  })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const tooLarge = (limit: number): Refusal =>
  new Refusal(`The body is too large: at most ${limit / MEGABYTE} MB.`, { status: 413, code: 'request.size' })

const brokenOff = (cause: unknown): Refusal =>
  Object.assign(new Refusal('The body broke off.', { status: 400, code: 'request.aborted' }), { cause })

const tooSlow = (): Refusal =>
  new Refusal('The body did not arrive in time. Send it again.', { status: 408, code: 'request.timeout' })
