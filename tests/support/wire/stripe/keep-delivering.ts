import { setTimeout as sleep } from 'node:timers/promises'
import type { StripeEvent } from './records.ts'
import { postEvent } from './sign.ts'

type Options = {
  /** Where the webhook is. */
  to: string
  secret: string
  /** Called with what became of an event. */
  log?: (line: string) => void
  /** Pauses between tries, in milliseconds; after the last one the event is given up. */
  pauses?: readonly number[]
}

const usualPauses = [500, 1000, 2000, 5000, 10_000, 30_000, 60_000, 300_000]

/** Delivers events as they happen, each until it is taken, as Stripe does. */
export const keepDelivering = ({ to, secret, log = () => {}, pauses = usualPauses }: Options) => {
  const closing = new AbortController()
  const deliver = async (event: StripeEvent): Promise<void> => {
    for (const pause of [0, ...pauses]) {
      if (pause > 0) await sleep(pause, undefined, { signal: closing.signal, ref: false })
      const status = await postEvent(event, to, { secret }).then(
        ({ status: answered, ok }) => (ok ? undefined : String(answered)),
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
      if (status === undefined) return log(`${event.type} delivered`)
      log(`${event.type} not delivered: ${status}`)
    }
  }
  return {
    deliver: (event: StripeEvent): void => {
      deliver(event).catch(() => {}) // told to stop
    },
    stop: (): void => closing.abort(),
  }
}
