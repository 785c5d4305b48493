import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import { type StripeEvent, bodyOf, startStripe } from '../../../../tests/support/wire/stripe-server.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'

let platen: TestPlaten
const stripe = await startStripe()
const oldSecret = 'whsec_before'

beforeAll(async () => {
  platen = await testPlaten({
    env: { ...stripe.env, STRIPE_WEBHOOK_SECRET: `${stripe.webhookSecret},${oldSecret}` },
  })
})
afterAll(async () => {
  await platen.close()
  await stripe.close()
})

const eventOf = (changes: Partial<StripeEvent> = {}): StripeEvent => ({
  id: stripe.books.nextId('evt'),
  object: 'event',
  api_version: '2026-10-28.endive',
  created: stripe.books.now(),
  data: { object: { id: 'pi_unheard', object: 'payment_intent', created: 1, livemode: false } },
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type: 'payment_intent.succeeded',
  ...changes,
})

const post = (body: string, signature: string | undefined, headers: Record<string, string> = {}) =>
  platen.api('POST', '/api/stripe/webhooks', {
    body,
    headers: { ...(signature === undefined ? {} : { 'stripe-signature': signature }), ...headers },
  })

const inbox = async (): Promise<{ id: string; deliveries: number }[]> =>
  (
    await execute<{ id: string; deliveries: number }>(
      platen.payload,
      sql`select id, deliveries from payments.inbox`,
    )
  ).rows

const chores = async (): Promise<number> => {
  const { rows } = await execute<{ count: number }>(
    platen.payload,
    sql`select count(*)::int as count from graphile_worker.jobs where task_identifier = 'chore:payments.settle'`,
  )
  return rows[0]?.count ?? 0
}

it('writes an event down with one chore, however often it comes', async () => {
  const event = eventOf()
  const body = bodyOf(event)
  const answers = await Promise.all([1, 2, 3].map(() => post(body, stripe.sign(body))))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await inbox()).toEqual([{ id: event.id, deliveries: 3 }])
  expect(await chores()).toBe(1)
})
