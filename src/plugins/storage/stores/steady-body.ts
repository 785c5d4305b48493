import { Fault } from '#kernel/server/fault.ts'
import { unreachable } from './storage-faults.ts'

type Expectation = {
  /** Bytes the body must have. */
  size: number
  /** A body that brings nothing for so long has failed. */
  stallMs: number
  /** What is read, for the log. */
  what: string
  signal?: AbortSignal | undefined
}

/**
 * The same body, which fails when it is cut off, too long, stands still or is no longer wanted: a reader must never take
 * half a file for a whole one.
 */
export const steadyBody = (
  body: ReadableStream<Uint8Array>,
  { size, stallMs, what, signal }: Expectation,
): ReadableStream<Uint8Array> => {
  const reader = body.getReader()
  let read = 0
  const next = async (): Promise<ReadableStreamReadResult<Uint8Array>> => {
    const stalled = Promise.withResolvers<never>()
    const fail = (reason: unknown) => stalled.reject(reason)
    const onAbort = () => fail(signal?.reason)
    const timer = setTimeout(() => fail(unreachable(`${what} brought nothing for ${stallMs} ms`)), stallMs)
    signal?.addEventListener('abort', onAbort, { once: true })
    try {
      signal?.throwIfAborted()
      return await Promise.race([reader.read(), stalled.promise])
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
  }
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await next()
          read += value?.byteLength ?? 0
          if (read > size || (done && read < size)) throw unreachable(`${what} has ${read} bytes of ${size}`)
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (failure) {
          const isTold = failure instanceof Fault || signal?.aborted === true
          controller.error(isTold ? failure : unreachable(`${what} broke off after ${read} bytes`, failure))
          // The source is not waited for: it may be what hangs.
          reader.cancel(failure).catch(() => undefined)
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
