import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import { type StripeEvent, bodyOf, startStripe } from '../../../../tests/support/wire/stripe-server.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import { diceOf } from '../../../../tests/credits/webhooks/dice.ts'
import { forge } from '../../../../tests/credits/webhooks/forge.ts'

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

const customer = { object: { id: 'cus_1', object: 'customer', created: 1, livemode: false } }

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

it('takes either of two secrets, and events it has nothing to do for without a chore', async () => {
  const before = await chores()
  const [body, other] = [bodyOf(eventOf({ type: 'customer.created', data: customer })), bodyOf(eventOf())]
  expect((await post(body, stripe.sign(body))).status).toBe(200)
  expect(await chores()).toBe(before)
  const coming = { object: { id: 'upcoming_in_1', object: 'invoice', created: 1, livemode: false } }
  const upcoming = bodyOf(eventOf({ type: 'invoice.upcoming', data: coming }))
  expect((await post(upcoming, stripe.sign(upcoming))).status).toBe(200)
  expect(await chores()).toBe(before)
  expect((await post(other, stripe.sign(other, { secret: oldSecret }))).status).toBe(200)
  expect((await post(other, stripe.sign(other, { at: stripe.books.now() - 290 }))).status).toBe(200)
})

it('believes nothing that is forged or stale, and tells nothing of why', async () => {
  const [known, waiting] = [await inbox(), await chores()]
  const body = bodyOf(eventOf())
  const answers = new Set<string>()
  for (const { how, ...sent } of forge({ dice: diceOf(1), stripe, body, count: 76 })) {
    const { status, body: answer } = await post(sent.body, sent.signature)
    expect(status, how).toBe(400)
    expect(answer, how).toMatchObject({ error: true, code: expect.stringMatching(/^stripe\./) })
    answers.add(`${answer.code}: ${answer.message}`)
  }
  expect([...answers].toSorted()).toEqual([
    'stripe.event: This is signed, but no event of Stripe that can be read. Send snapshot events to this address.',
    'stripe.mode: This event is about live payments, and this Platen works with a test key.',
    'stripe.signature: This is not a delivery of Stripe to this Platen.',
  ])
  expect(await inbox()).toEqual(known)
  expect(await chores()).toBe(waiting)
})

it('needs no session and heeds none', async () => {
  const body = bodyOf(eventOf())
  const headers = {
    cookie: 'payload-token=nonsense',
    origin: 'https://elsewhere.test',
    'sec-fetch-site': 'cross-site',
  }
  expect((await post(body, stripe.sign(body), headers)).status).toBe(200)
  const admin = await platen.makeUser({ role: 'admin' })
  const asAdmin = await platen.api('POST', '/api/stripe/webhooks', { body, as: admin })
  expect(asAdmin.status).toBe(400)
  expect((await platen.api('GET', '/api/stripe/webhooks', { as: admin })).status).toBe(404)
})

it('refuses a body that is too large before it looks at it', async () => {
  const body = JSON.stringify({ much: 'x'.repeat(1024 * 1024) })
  expect((await post(body, stripe.sign(body))).status).toBe(413)
})
