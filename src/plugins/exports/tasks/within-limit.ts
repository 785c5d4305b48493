import { tooHeavy } from '../chromium/too-heavy.ts'

type Given = { signal: AbortSignal; seconds: number }

/**
 * Does work that ends with the caller's signal or its time, even when it listens to neither.
 *
 * @throws Fault `exports.too-heavy` when its time is over; the signal's reason.
 */
export const withinLimit = async <Result>(
  { signal, seconds }: Given,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const clock = new AbortController()
  const late = () => clock.abort(tooHeavy(`the file was not written after ${seconds} s`))
  const timer = setTimeout(late, seconds * 1000)
  const either = AbortSignal.any([signal, clock.signal])
  const { promise: ended, reject } = Promise.withResolvers<never>()
  either.addEventListener('abort', () => reject(either.reason as Error), { once: true })
  try {
    either.throwIfAborted()
    return await Promise.race([work(either), ended])
  } finally {
    clearTimeout(timer)
  }
}
