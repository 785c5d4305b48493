import { errorAnswer } from './error-answer.ts'

export type Context = { requestId: string; isGraphQl: boolean }

/** What Payload says while it cannot start, as long as its database is away. */
const NOT_STARTED = 'There was an error initializing Payload'

const notReady = {
  code: 'platform.not-ready',
  errors: [{ message: 'Platen is not ready yet. Try again in a moment.' }],
}

/** The answer, an error in the API's one shape. GraphQL keeps its own. */
export const inOurShape = async (
  response: Response,
  { request, requestId, isGraphQl }: Context & { request: Request },
): Promise<Response> => {
  if (response.status < 400) return response
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const body: unknown = isJson ? await response.json().catch(() => ({})) : {}
  if (isGraphQl && isObject(body) && 'errors' in body) {
    return Response.json(body, { status: response.status, headers: response.headers })
  }
  if (isObject(body) && body['message'] === NOT_STARTED)
    return errorAnswer({ status: 503, requestId, body: notReady })
  return errorAnswer({
    // Payload says so of collections without endpoints: to the sender there is nothing there.
    status: response.status === 501 ? 404 : response.status,
    requestId,
    headers: response.headers,
    forPanel: isFromPanel(request),
    ...(isObject(body) ? { body } : {}),
  })
}

const isObject = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null

const isFromPanel = (request: Request): boolean => {
  const referer = request.headers.get('referer') ?? ''
  return URL.canParse(referer) && new URL(referer).pathname.startsWith('/admin')
}
