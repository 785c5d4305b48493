import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '#kernel/server/fault.ts'
import { type FailureReason, ProviderFailure } from './provider-failure.ts'

export type CallOptions = {
  /** Name of the provider, for messages. */
  provider: string
  signal: AbortSignal
  /** Limit of one try, not of the whole call. */
  timeoutMs: number
  /** @default 3 */
  tries?: number
  /** Wait before the second try; doubles with every further one. @default 500 */
  baseDelayMs?: number
  /** Longest wait between two tries, whatever Retry-After asks for. @default 20_000 */
  maxDelayMs?: number
  onRetry?: (failure: ProviderFailure, attempt: number, delayMs: number) => void
}

/**
 * The one retry layer around providers: runs `work` up to three times with exponential backoff, jitter and the
 * provider's own Retry-After, while the failure is one that can pass.
 *
 * @throws Fault for every failure but `bad-output`, which stays a ProviderFailure for the repair call;
 * the signal's reason when the signal aborts.
 */
export const callProvider = async <Answer>(
  work: (signal: AbortSignal) => Promise<Answer>,
  options: CallOptions,
): Promise<Answer> => {
  const { signal, tries = 3, baseDelayMs = 500, maxDelayMs = 20_000 } = options
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted()
    try {
      return await tryOnce(work, options)
    } catch (thrown) {
      signal.throwIfAborted()
      const failure = asFailure(thrown)
      if (failure.reason === 'bad-output') throw failure
      if (!failure.retryable || attempt >= tries) throw asFault(failure, options.provider)
      const backoff = baseDelayMs * 2 ** (attempt - 1) * (0.5 + Math.random())
      const delayMs = Math.min(Math.max(failure.retryAfterMs ?? 0, backoff), maxDelayMs)
      options.onRetry?.(failure, attempt, delayMs)
      await sleep(delayMs, undefined, { signal }).catch(() => signal.throwIfAborted())
    }
  }
}

/** Ends with the first of: the work, the time limit, the signal — also when the work ignores its signal. */
const tryOnce = async <Answer>(
  work: (signal: AbortSignal) => Promise<Answer>,
  { signal, timeoutMs }: CallOptions,
): Promise<Answer> => {
  const attempt = new AbortController()
  const ended = Promise.withResolvers<never>()
  const stop = (reason: unknown): void => {
    attempt.abort(reason)
    ended.reject(reason)
  }
  const late = setTimeout(
    () => stop(new ProviderFailure('timeout', `No answer within ${timeoutMs} ms.`)),
    timeoutMs,
  )
  const onAbort = (): void => stop(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work(attempt.signal), ended.promise])
  } catch (thrown) {
    throw attempt.signal.aborted ? attempt.signal.reason : thrown
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', onAbort)
  }
}

const asFailure = (thrown: unknown): ProviderFailure =>
  thrown instanceof ProviderFailure
    ? thrown
    : new ProviderFailure('rejected', String(thrown), { cause: thrown })

const sentences: Record<FailureReason, { message: string; status: number }> = {
  busy: { message: 'The model provider is busy. Try again in a minute.', status: 503 },
  network: { message: 'The model provider could not be reached. Try again in a minute.', status: 502 },
  timeout: { message: 'The model provider took too long to answer. Try again in a minute.', status: 504 },
  quota: {
    message:
      'The model provider’s allowance for this installation is used up. Ask an administrator to check the account.',
    status: 503,
  },
  auth: {
    message: 'The model provider did not accept this installation’s key. Ask an administrator to check it.',
    status: 502,
  },
  rejected: {
    message: 'The model provider could not work with this request. Change the prompt and try again.',
    status: 502,
  },
  declined: { message: 'The model declined this prompt. Reword it and try again.', status: 422 },
  'bad-output': { message: 'The model’s answer could not be read. Try again.', status: 502 },
}

/** The failure as a sentence for the person and one for the log. */
export const asFault = (failure: ProviderFailure, provider: string): Fault => {
  const { message, status } = sentences[failure.reason]
  const answered = failure.status === undefined ? '' : ` (HTTP ${failure.status})`
  return new Fault(message, {
    code: `ai.provider-${failure.reason}`,
    status,
    internal: `${provider}${answered}: ${failure.message}`,
    retryable: failure.retryable,
    cause: failure,
  })
}
