import type { Answer } from '#plugins/core/http/serve-api.ts'
import type { Ask, Reply } from './ask.ts'

const ORIGIN = 'http://localhost:3000'

/** Answers requests in this process; undefined for one that cannot be put into a `Request`. */
export const sendHere =
  (api: Answer, graphQl: Answer) =>
  async (ask: Ask): Promise<Reply | undefined> => {
    const request = requestOf(ask)
    if (!request) return undefined
    const began = performance.now()
    const isGraphQl = new URL(request.url).pathname === '/api/graphql' && ask.method === 'POST'
    const response = await (isGraphQl ? graphQl : api)(request)
    const isStream = response.headers.get('content-type')?.includes('event-stream') === true
    const text = isStream ? '' : await response.text()
    if (isStream) await response.body?.cancel()
    return {
      status: response.status,
      headers: response.headers,
      text,
      milliseconds: performance.now() - began,
    }
  }

const requestOf = ({ method, path, headers, body, hangsUpAfterMs }: Ask): Request | undefined => {
  try {
    return new Request(`${ORIGIN}${path}`, {
      method,
      headers,
      ...(body && method !== 'GET' && method !== 'HEAD' ? { body: new Uint8Array(body) } : {}),
      ...(hangsUpAfterMs === undefined ? {} : { signal: AbortSignal.timeout(hangsUpAfterMs) }),
    })
  } catch {
    return undefined
  }
}
