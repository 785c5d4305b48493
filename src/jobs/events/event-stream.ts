import type { JobEvent } from './follow-events.ts'

const encode = (events: JobEvent[]): string =>
  events.length === 0
    ? ': still here\n\n'
    : events
        .map(({ seq, type, data }) => `id: ${seq}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
        .join('')

/**
 * Batches of events as a server-sent event stream. The next batch is read when the reader has taken the one before, so
 * a slow reader costs one batch of memory; `leave` is called when it goes away.
 */
export const eventStream = (
  batches: AsyncGenerator<JobEvent[], void>,
  leave: () => void,
): ReadableStream<Uint8Array> => {
  const text = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(text.encode('retry: 2000\n\n')),
      async pull(controller) {
        try {
          const next = await batches.next()
          if (next.done) controller.close()
          else controller.enqueue(text.encode(encode(next.value)))
        } catch (error) {
          // The reader comes back with the number of its last event; nothing is lost.
          leave()
          controller.error(error)
        }
      },
      cancel: leave,
    },
    { highWaterMark: 1 },
  )
}
