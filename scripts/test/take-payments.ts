import { setTimeout as pause } from 'node:timers/promises'
import { startStripe } from '../../tests/support/wire/stripe-server.ts'
import type { Launch } from '../launcher/run-launcher.ts'

const LOOK_EVERY_MS = 150

/** Gives the stack a Stripe of its own, which tells it of everything that happens there, in order and until it is heard. */
export const takePayments = async (launch: Pick<Launch, 'started'>, url: string): Promise<void> => {
  const stripe = await startStripe()
  Object.assign(process.env, stripe.env)
  const stop = new AbortController()
  const telling = tell()
  launch.started.defer(async () => {
    stop.abort()
    await telling
    await stripe.close()
  })

  async function tell(): Promise<void> {
    for (let told = 0; !stop.signal.aborted;) {
      const event = stripe.events[told]
      const answer =
        event && (await stripe.deliver(event, `${url}/api/stripe/webhooks`).catch(() => undefined))
      if (answer?.ok) told += 1
      else await pause(LOOK_EVERY_MS)
    }
  }
}
