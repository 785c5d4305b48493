import { ApiError, GoogleGenAI, type HttpOptions } from '@google/genai'
import type { ProviderEnv } from '../provider.ts'
import { ProviderFailure, reasonForStatus, retryAfterMs } from '../provider-failure.ts'
import { usesVertex } from './gemini.ts'

/** A client for the API key or for Vertex AI, whichever the environment names. */
export const geminiClient = (env: ProviderEnv): GoogleGenAI => {
  const httpOptions = env.GEMINI_BASE_URL ? { httpOptions: { baseUrl: env.GEMINI_BASE_URL } } : {}
  if (!usesVertex(env))
    return new GoogleGenAI({ vertexai: false, apiKey: env.GEMINI_API_KEY ?? '', ...httpOptions })
  return new GoogleGenAI({
    vertexai: true,
    project: env.GOOGLE_CLOUD_PROJECT ?? '',
    location: env.GOOGLE_CLOUD_LOCATION ?? 'global',
    ...httpOptions,
  })
}

/**
 * Runs one SDK call without the SDK's retries. The SDK's errors carry no headers, so the call's own `fetch` keeps the
 * answer's Retry-After for the retry layer.
 *
 * @throws ProviderFailure
 */
export const withoutRetries = async <Answer>(
  timeoutMs: number,
  call: (httpOptions: HttpOptions) => Promise<Answer>,
): Promise<Answer> => {
  let wait: number | undefined
  const noting = async (...given: Parameters<typeof fetch>): Promise<Response> => {
    const response = await fetch(...given)
    if (!response.ok) wait = retryAfterMs(response.headers.get('retry-after'))
    return response
  }
  try {
    return await call({ timeout: timeoutMs, retryOptions: { attempts: 1 }, fetch: noting })
  } catch (thrown) {
    throw geminiFailure(thrown, wait)
  }
}

const geminiFailure = (thrown: unknown, wait: number | undefined): ProviderFailure => {
  if (thrown instanceof ProviderFailure) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (thrown instanceof ApiError) {
    return new ProviderFailure(reasonForStatus(thrown.status), message.slice(0, 500), {
      status: thrown.status,
      cause: thrown,
      ...(wait === undefined ? {} : { retryAfterMs: wait }),
    })
  }
  const aborted = thrown instanceof Error && (thrown.name === 'AbortError' || thrown.name === 'TimeoutError')
  return new ProviderFailure(aborted ? 'timeout' : 'network', message, { cause: thrown })
}
