import { randomUUID } from 'node:crypto'
import { type SanitizedConfig, handleEndpoints } from 'payload'
import { env } from '#kernel/server/env.ts'
import { noticingLostConnections } from '#kernel/server/lost-connections.ts'
import { answerHeaders, placeOf } from '#plugins/protection/index.ts'
import { checkGraphQl } from './check-graphql.ts'
import { checkUrl } from './check-url.ts'
import { errorAnswer } from './error-answer.ts'
import { isFromOtherSite, ownCookiesOnly } from './own-cookies.ts'
import { overrideHeaders, readAsGet } from './read-as-get.ts'
import { readBody } from './read-body.ts'
import { Refusal } from './refusal.ts'
import { unreachable } from './state-answers.ts'
import { type Context, inOurShape } from './shape-answer.ts'

export type Answer = (request: Request) => Promise<Response>

const REQUEST_ID = /^[\w-]{8,64}$/
/** A query sent as a form may be as long as one. */
const LONGEST_SENT_QUERY = 2 * 1024 * 1024
/** Streams answer at once and go on. A statement is stopped long before. */
const LONGEST_ANSWER_MS = 60_000

/** Payload's REST API and every plugin's endpoints, as one guarded handler. */
export const serveApi = (config: Promise<SanitizedConfig>): Answer =>
  guarded((request) => handleEndpoints({ config, request, path: new URL(request.url).pathname }))

/** Payload's GraphQL handler, guarded; its answers keep GraphQL's own shape. */
export const serveGraphQl = (answer: Answer): Answer => guarded(answer, { isGraphQl: true })

type Kind = { isGraphQl?: boolean }

/** Wraps an API: bounds and checks what comes in, gives it an id, and answers every error in one shape. */
export const guarded =
  (answer: Answer, { isGraphQl = false }: Kind = {}): Answer =>
  async (given) => {
    const askedId = given.headers.get('x-request-id') ?? ''
    const requestId = REQUEST_ID.test(askedId) ? askedId : randomUUID()
    const finish = (response: Response): Response => withOwnHeaders(response, { requestId, request: given })
    try {
      const request = await checkedRequest(given, { requestId, isGraphQl })
      const { result, lost } = await noticingLostConnections(() => inTime(answer(request)))
      const isUnsure = lost && (request.method === 'GET' || result.status >= 400)
      if (isUnsure && result.status !== databaseAway.status) throw databaseAway
      return finish(await inOurShape(result, { request: given, requestId, isGraphQl }))
    } catch (error) {
      const refusal = given.signal.aborted ? hungUp : error
      if (refusal instanceof Refusal) {
        const body = { code: refusal.code, errors: [{ message: refusal.message }] }
        return finish(errorAnswer({ status: refusal.status, requestId, body }))
      }
      console.error(`Request ${requestId} failed.`, error)
      return finish(errorAnswer({ status: 500, requestId }))
    }
  }

/** Nobody reads it; logs and proxies do. */
const hungUp = new Refusal('The request was given up.', { status: 400, code: 'request.aborted' })

/** Without its database Payload knows nobody and answers as if nobody were signed in. */
const databaseAway = new Refusal(unreachable.message, unreachable)

const inTime = async (answering: Promise<Response>): Promise<Response> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), LONGEST_ANSWER_MS)
  })
  try {
    return await Promise.race([answering, late])
  } finally {
    clearTimeout(timer)
  }
}

const tooSlow = (): Refusal =>
  new Refusal('This took too long. Look whether it was done before you try again.', {
    status: 503,
    code: 'request.slow',
  })

const checkedRequest = async (given: Request, { requestId, isGraphQl }: Context): Promise<Request> => {
  const headers = ownCookiesOnly(given)
  headers.set('x-request-id', requestId)
  const query = await readAsGet(given)
  if (query !== undefined) {
    for (const name of [...overrideHeaders, 'content-type', 'content-length']) headers.delete(name)
    return new Request(checkUrl(query, { longest: LONGEST_SENT_QUERY }), { headers, signal: given.signal })
  }
  const url = checkUrl(given.url)
  const body = await readBody(given)
  if (isGraphQl && body?.json) checkGraphQl(body.json)
  if (body) headers.set('content-type', body.contentType)
  return new Request(url, {
    // Payload knows no HEAD: what is asked for is what GET would say of itself.
    method: given.method === 'HEAD' ? 'GET' : given.method,
    headers,
    signal: given.signal,
    ...(body ? { body: body.bytes } : {}),
  })
}

const withOwnHeaders = (
  response: Response,
  { requestId, request }: { requestId: string; request: Request },
): Response => {
  const headers = new Headers(response.headers)
  headers.set('x-request-id', requestId)
  const place = placeOf(request.headers, { publicUrl: env.PLATEN_URL })
  // Documents for frames and files for them state policies of their own.
  for (const [name, value] of Object.entries(answerHeaders(place))) {
    if (!headers.has(name)) headers.set(name, value)
  }
  const isJson = headers.get('content-type')?.includes('json') ?? false
  if (isJson && !headers.has('cache-control')) headers.set('cache-control', 'private, no-store')
  // Another site must not sign a person in as somebody else.
  if (isFromOtherSite(request)) headers.delete('set-cookie')
  const isHead = request.method === 'HEAD'
  if (isHead) response.body?.cancel().catch(() => undefined)
  return new Response(isHead ? null : response.body, {
    status: response.status,
    statusText: response.statusText,
    headers,
  })
}
