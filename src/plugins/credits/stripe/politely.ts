import { setTimeout as sleep } from 'node:timers/promises'
import Stripe from 'stripe'

const TRIES = 4
const LONGEST_WAIT_SECONDS = 30

/** Does some work at Stripe; told that it is too much at once, it waits as long as Stripe says and begins again. */
export const politely = async <Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> => {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeRateLimitError) || tried === TRIES) throw error
      await sleep(secondsToWait(error) * 1000, undefined, { signal })
    }
  }
}

const secondsToWait = ({ headers }: Stripe.errors.StripeRateLimitError): number => {
  const asked = Number(headers?.['retry-after'])
  return Math.min(Number.isFinite(asked) && asked > 0 ? asked : 1, LONGEST_WAIT_SECONDS)
}
