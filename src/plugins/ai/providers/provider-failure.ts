/** Why a provider call failed, as far as the caller has to know. */
export type FailureReason =
  | 'busy' // 408, 409, 429, 5xx: the same call may work later
  | 'network' // refused, reset or cut connection
  | 'timeout'
  | 'quota' // paid allowance used up: later is not soon
  | 'auth' // 401, 403
  | 'rejected' // any other 4xx: the request itself is at fault
  | 'declined' // the model would not answer this prompt
  | 'bad-output' // an answer that is not the JSON object asked for

type FailureOptions = { status?: number; retryAfterMs?: number; output?: string; cause?: unknown }

/** The one error type that crosses the provider ports. */
export class ProviderFailure extends Error {
  readonly reason: FailureReason
  readonly status: number | undefined
  /** How long the provider asked us to wait. */
  readonly retryAfterMs: number | undefined
  /** For `bad-output`: what came instead, to be shown to the model in the repair call. */
  readonly output: string | undefined

  constructor(reason: FailureReason, message: string, options: FailureOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'ProviderFailure'
    this.reason = reason
    this.status = options.status
    this.retryAfterMs = options.retryAfterMs
    this.output = options.output
  }

  get retryable(): boolean {
    return this.reason === 'busy' || this.reason === 'network' || this.reason === 'timeout'
  }
}

/** The reason behind an HTTP status of 400 or more. */
export const reasonForStatus = (status: number): FailureReason => {
  if (status === 401 || status === 403) return 'auth'
  if (status === 402) return 'quota'
  if (status === 408 || status === 409 || status === 429 || status >= 500) return 'busy'
  return 'rejected'
}

/** `Retry-After` in milliseconds, from seconds or a date; undefined when absent, past or unreadable. */
export const retryAfterMs = (header: string | null | undefined, now = Date.now()): number | undefined => {
  if (!header) return undefined
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) && wait > 0 ? wait : undefined
}
