import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import type { ProviderEnv } from '../provider.ts'
import { ProviderFailure, reasonForStatus, retryAfterMs } from '../provider-failure.ts'

/** A client without retries of its own; servers without keys (Ollama, LM Studio) get a placeholder. */
export const openaiClient = (env: ProviderEnv): OpenAI =>
  new OpenAI({
    apiKey: env.OPENAI_API_KEY ?? 'not-needed',
    baseURL: env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    maxRetries: 0,
  })

/** An error of the SDK as a ProviderFailure. */
export const openaiFailure = (thrown: unknown): ProviderFailure => {
  if (thrown instanceof ProviderFailure) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (thrown instanceof APIConnectionTimeoutError)
    return new ProviderFailure('timeout', message, { cause: thrown })
  if (thrown instanceof APIUserAbortError)
    return new ProviderFailure('timeout', 'Aborted.', { cause: thrown })
  if (thrown instanceof APIConnectionError) return new ProviderFailure('network', message, { cause: thrown })
  if (!(thrown instanceof APIError)) {
    // What is left is a body that broke off or was not JSON: the connection, not the request.
    return new ProviderFailure('network', message, { cause: thrown })
  }
  // The SDK types `status` as any status or none; a status-less APIError is a stream that broke.
  const status: unknown = thrown.status
  if (typeof status !== 'number') return new ProviderFailure('network', message, { cause: thrown })
  if (thrown.code === 'insufficient_quota')
    return new ProviderFailure('quota', message, { status, cause: thrown })
  if (thrown.code === 'content_policy_violation' || thrown.code === 'moderation_blocked') {
    return new ProviderFailure('declined', message, { status, cause: thrown })
  }
  const headers: unknown = thrown.headers
  const wait = headers instanceof Headers ? retryAfterMs(headers.get('retry-after')) : undefined
  return new ProviderFailure(reasonForStatus(status), message, {
    status,
    cause: thrown,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  })
}
