import { ApiError } from './api-error.ts'

type Options = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON. */
  body?: unknown
  signal?: AbortSignal | undefined
  timeoutMs?: number
}

const readBody = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Asks our API. `path` starts with `/api/`.
 *
 * @throws ApiError when the server refuses, TypeError or a TimeoutError when it cannot be reached.
 */
export const apiFetch = async <Answer>(path: string, options: Options = {}): Promise<Answer> => {
  const { method = 'GET', body, signal, timeoutMs = 20_000 } = options
  const timeout = AbortSignal.timeout(timeoutMs)
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      // The page's language, not the browser's: refusals are read on this page.
      'Accept-Language': document.documentElement.lang,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  })
  const answer = await readBody(response)
  if (!response.ok) throw new ApiError(response.status, answer ?? {})
  // The shape of each answer is our own HTTP contract, tested on the server's side.
  return answer as Answer
}
