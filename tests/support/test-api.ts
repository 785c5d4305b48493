import type { Answer } from '#plugins/core/http/serve-api.ts'
import type { TestUser } from './test-user.ts'

export type ApiCall = {
  /** Sent as JSON; a FormData, bytes or a string go out as they are. */
  body?: unknown
  as?: TestUser
  headers?: Record<string, string>
  signal?: AbortSignal
}

export type ApiAnswer = {
  status: number
  headers: Headers
  /** The body, parsed when it is JSON; for a file or an event stream read `response` instead. */
  body: any // oxlint-disable-line typescript/no-explicit-any -- tests say by what they expect which shape it has
  response: Response
}

export type Api = (method: string, path: string, call?: ApiCall) => Promise<ApiAnswer>

const isSentAsIs = (body: unknown): body is string | FormData | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array

const bodyOf = (body: unknown): BodyInit | null => {
  if (body === undefined) return null
  return isSentAsIs(body) ? body : JSON.stringify(body)
}

/** Calls the real HTTP handlers of the app as the web process does, without a socket. */
export const apiOf =
  (answer: Answer, origin: string): Api =>
  async (method, path, { body, as, headers = {}, signal } = {}) => {
    const request = new Request(new URL(path, origin), {
      method,
      body: bodyOf(body),
      headers: {
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(as === undefined ? {} : { authorization: `JWT ${as.token}` }),
        ...headers,
      },
      ...(signal === undefined ? {} : { signal }),
    })
    const response = await answer(request)
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.clone().json() : undefined,
      response,
    }
  }
