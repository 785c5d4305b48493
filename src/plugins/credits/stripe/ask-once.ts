import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'

/**
 * Asks Stripe to make something under an idempotency key. Stripe answers a key for a day as it did the first time, with a
 * failure too; so one that is kept from before, and one of a question in other words, is asked anew under another key.
 */
export const askOnce = async <Answer>(
  key: string,
  ask: (options: { idempotencyKey: string }) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await ask({ idempotencyKey: key })
  } catch (error) {
    if (!isKept(error)) throw error
    return ask({ idempotencyKey: `${key}:${randomUUID()}` })
  }
}

const isKept = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeIdempotencyError ||
  (error instanceof Stripe.errors.StripeError && error.headers?.['idempotent-replayed'] === 'true')
