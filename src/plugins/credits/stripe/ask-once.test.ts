import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { askOnce } from './ask-once.ts'

const { StripeAPIError, StripeIdempotencyError } = Stripe.errors
const failed = { message: 'Something went wrong at Stripe.', type: 'api_error' as const }
const kept = new StripeAPIError({ ...failed, headers: { 'idempotent-replayed': 'true' } })
const otherWords = new StripeIdempotencyError({ message: 'Other parameters.', type: 'idempotency_error' })

/** Asks; the first question fails so. */
const askedAfter = async (failure: Error) => {
  const keys: string[] = []
  const answer = askOnce('platen:key', async ({ idempotencyKey }) => {
    keys.push(idempotencyKey)
    if (keys.length === 1) throw failure
    return 'made'
  })
  return { keys, answer: await answer.catch((error: unknown) => error) }
}

test.each([kept, otherWords])(
  'what a key is answered since before is asked anew: $message',
  async (failure) => {
    const { keys, answer } = await askedAfter(failure)
    expect(answer).toBe('made')
    expect(keys[0]).toBe('platen:key')
    expect(keys[1]).toMatch(/^platen:key:.{36}$/)
  },
)

test('a failure of this very question stays one', async () => {
  const failure = new StripeAPIError(failed)
  expect(await askedAfter(failure)).toEqual({ keys: ['platen:key'], answer: failure })
})
