import type { Batch } from './batch.ts'

const text = new TextEncoder()
const stillHere = text.encode(': still here\n\n')

// Readers that were cut off together, by a restart say, come back spread over two seconds.
const retryMs = () => 1000 + Math.round(Math.random() * 2000)

type StreamArgs = {
  batches: AsyncGenerator<Batch | undefined, void>
  /** Called when the stream is over, for whatever reason. */
  leave: () => void
  /** A reader that takes nothing for so long is dropped. */
  stalledMs: number
}

/**
 * Batches of events as a server-sent event stream. The next batch is read when the reader has taken the one before, so
 * a slow reader costs one batch of memory, and one that takes nothing costs it for a limited time.
 */
export const eventStream = ({ batches, leave, stalledMs }: StreamArgs): ReadableStream<Uint8Array> => {
  let patience: NodeJS.Timeout | undefined
  const end = () => {
    clearTimeout(patience)
    leave()
    // One that waits at a `yield`, since nobody took the last batch, does not notice that it was left.
    void batches.return()
  }
  const offer = (controller: ReadableStreamDefaultController<Uint8Array>, bytes: Uint8Array) => {
    controller.enqueue(bytes)
    patience = setTimeout(() => {
      controller.error(new Error('The reader of an event stream takes nothing.'))
      end()
    }, stalledMs).unref()
  }
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => offer(controller, text.encode(`retry: ${retryMs()}\n\n`)),
      async pull(controller) {
        clearTimeout(patience)
        try {
          const next = await batches.next()
          if (!next.done) return offer(controller, next.value?.bytes ?? stillHere)
          controller.close()
        } catch (error) {
          // The reader comes back with the number of its last event; nothing is lost.
          controller.error(error)
        }
        end()
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  )
}
