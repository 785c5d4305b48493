import { randomUUID } from 'node:crypto'
import { type SanitizedConfig, handleEndpoints } from 'payload'
import { checkUrl } from './check-url.ts'
import { errorAnswer } from './error-answer.ts'
import { ownCookiesOnly } from './own-cookies.ts'
import { readBody } from './read-body.ts'
import { Refusal } from './refusal.ts'

export type Answer = (request: Request) => Promise<Response>

const REQUEST_ID = /^[\w-]{8,64}$/

/** Wraps an API: bounds and checks what comes in, gives it an id, and answers every error in one shape. */
export const guarded =
  (answer: Answer): Answer =>
  async (given) => {
    const askedId = given.headers.get('x-request-id') ?? ''
    const requestId = REQUEST_ID.test(askedId) ? askedId : randomUUID()
    try {
      const response = await answer(await checkedRequest(given, requestId))
      return await inOurShape(response, { request: given, requestId })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const body = { code: error.code, errors: [{ message: error.message }] }
      return withId(errorAnswer({ status: error.status, requestId, body }), requestId)
    }
  }

/** Payload's REST API and every plugin's endpoints, as one guarded handler. */
export const serveApi = (config: Promise<SanitizedConfig>): Answer =>
  guarded((request) => handleEndpoints({ config, request, path: new URL(request.url).pathname }))

const checkedRequest = async (given: Request, requestId: string): Promise<Request> => {
  const url = checkUrl(given.url)
  const headers = ownCookiesOnly(given)
  headers.set('x-request-id', requestId)
  const body = await readBody(given)
  return new Request(url, { method: given.method, headers, signal: given.signal, ...(body ? { body } : {}) })
}

type Context = { request: Request; requestId: string }

const inOurShape = async (response: Response, { request, requestId }: Context): Promise<Response> => {
  if (response.status < 400) return withId(response, requestId)
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const body: unknown = isJson ? await response.json().catch(() => ({})) : {}
  if (isObject(body) && ('data' in body || isGraphQl(request))) {
    return withId(Response.json(body, { status: response.status, headers: response.headers }), requestId)
  }
  return withId(
    errorAnswer({
      status: response.status,
      requestId,
      headers: response.headers,
      forPanel: isFromPanel(request),
      ...(isObject(body) ? { body } : {}),
    }),
    requestId,
  )
}

const isObject = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null

const isGraphQl = (request: Request): boolean => new URL(request.url).pathname === '/api/graphql'

const isFromPanel = (request: Request): boolean => {
  const referer = request.headers.get('referer') ?? ''
  return URL.canParse(referer) && new URL(referer).pathname.startsWith('/admin')
}

const withId = (response: Response, requestId: string): Response => {
  const headers = new Headers(response.headers)
  headers.set('x-request-id', requestId)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
