import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { type MailServer, linkIn, mailServer } from '../../support/mail-server.ts'
import { type TestPlaten, testPlaten } from '../../support/test-platen.ts'
import type { TestUser } from '../../support/test-user.ts'
import { type PaymentIntent, type Session, startStripe } from '../../support/wire/stripe-server.ts'
import { differencesOf, reconcile } from './differences.ts'
import { endStateOf } from './end-state.ts'
import { liveThrough } from './live-through.ts'
import { lives } from './lives.ts'
import { type Shop, type Stage, checkout, deliver, openShop, settled } from './stage.ts'

let platen: TestPlaten
let mail: MailServer
let stage: Stage
let shop: Shop
const stripe = await startStripe()

beforeAll(async () => {
  mail = await mailServer()
  const env = { ...stripe.env, CREDITS_WELCOME: '0', CREDITS_NEW_WORKSPACE: '0', SMTP_URL: mail.url }
  platen = await testPlaten({ worker: true, env })
  stage = { payload: platen.payload, api: platen.api, stripe }
  shop = await openShop(stage)
})
afterAll(async () => {
  await platen.close()
  await mail.close()
  await stripe.close()
})

/** Pays a pack and tells Platen nothing of it. */
const payQuietly = async (buyer: TestUser): Promise<PaymentIntent> => {
  const session = await checkout(stage, buyer, { pack: shop.pack })
  stripe.pay(session)
  const { payment_intent: paid } = stripe.books.get<Session>('checkout.session', session)
  return stripe.books.get<PaymentIntent>('payment_intent', paid)
}

/** Delivers whatever happens at Stripe meanwhile, and waits until it is settled. */
const hearing = async (happen: () => unknown): Promise<void> => {
  const before = stripe.events.length
  await happen()
  for (const event of stripe.events.slice(before)) await deliver(stage, event)
  await settled(stage)
}

const available = async ({ workspace }: TestUser): Promise<number> =>
  (await endStateOf(platen.payload, workspace)).balance

it('ends the same in whatever order and however often events come', async () => {
  await Promise.all(
    lives.map(async (life) => {
      const buyer = await platen.makeUser()
      await liveThrough(stage, { life, buyer, workspace: buyer.workspace, shop, seed: 1 })
      expect(await endStateOf(platen.payload, buyer.workspace), life.name).toEqual(life.end)
    }),
  )
})

it('settles in the end whatever Stripe answers in between', async () => {
  const buyer = await platen.makeUser()
  await hearing(async () => {
    await payQuietly(buyer)
    const wait = { headers: { 'retry-after': '0.05' } }
    stripe.fail({ type: 'status', status: 429, ...wait }, { type: 'status', status: 500 }, { type: 'reset' })
    stripe.fail({ type: 'status', status: 429, ...wait }, { type: 'lost' }, { type: 'wrong-json' })
  })
  expect(await available(buyer)).toBe(1000)
})

it('mails a receipt and a refund once, with the way to Stripe’s own', async () => {
  const buyer = await platen.makeUser()
  await platen.payload.update({ collection: 'users', id: buyer.id, data: { locale: 'de' } })
  let charge = ''
  await hearing(async () => {
    charge = (await payQuietly(buyer)).latest_charge ?? ''
  })
  await hearing(() => stripe.refund(charge))
  const receipt = await mail.mailTo(buyer.email, /^Beleg: 1\.000 Credits für 9,90/)
  expect(linkIn(receipt)).toBe(`${stripe.url}/receipts/${charge}`)
  await mail.mailTo(buyer.email, /^Erstattung: 9,90/)
  for (const event of stripe.events.slice(-8)) await deliver(stage, event)
  await settled(stage)
  const toBuyer = mail.mails.filter(({ to }) => to?.[0]?.address === buyer.email)
  expect(toBuyer.map(({ subject }) => subject?.split(':')[0])).toEqual(['Beleg', 'Erstattung'])
  expect(await endStateOf(platen.payload, buyer.workspace)).toMatchObject({ balance: 0, taken: 1000 })
})

it('grants nothing for what it does not know, and says what that is', async () => {
  const { stripeOf } = await import('#plugins/credits/stripe/stripe-client.ts')
  const sdk: Stripe = stripeOf(platen.payload)
  const buyer = await platen.makeUser()
  const terms = {
    platen_workspace: buyer.workspace,
    platen_pack: shop.pack,
    platen_credits: '1000',
    platen_amount: '990',
    platen_currency: 'eur',
  }
  const nobody = '00000000-0000-4000-8000-000000000000'
  const cases: [string, Record<string, string>, number][] = [
    ['workspace null 990', { ...terms, platen_workspace: nobody }, 990],
    ['pack null 990', { ...terms, platen_pack: nobody }, 990],
    ['credits 1000 null', { ...terms, platen_credits: 'many' }, 990],
    ['amount 990 10', terms, 10],
    ['currency null null', { ...terms, platen_currency: 'usd' }, 990],
    ['unknown null 990', {}, 990],
  ]
  for (const [difference, metadata, amount] of cases) {
    let intent = ''
    await hearing(async () => {
      intent = (await sdk.paymentIntents.create({ amount, currency: 'eur', metadata })).id
      stripe.payIntent(intent)
    })
    expect(await differencesOf(stage, intent)).toEqual([difference])
    await reconcile(stage)
    expect(await differencesOf(stage, intent)).toEqual([difference])
  }
  expect(await available(buyer)).toBe(0)
})

it('shows a payment it never heard of until it is settled again', async () => {
  const { settleAgain } = await import('#plugins/credits/payments/settle-again.ts')
  const buyer = await platen.makeUser()
  const { id } = await payQuietly(buyer)
  await reconcile(stage)
  await reconcile(stage)
  expect(await differencesOf(stage, id)).toEqual(['unheard null 990'])
  expect(await available(buyer)).toBe(0)
  await transaction({ payload: platen.payload }, (req) => settleAgain(req, { object: 'payment_intent', id }))
  await settled(stage)
  expect(await differencesOf(stage, id)).toEqual([])
  expect(await available(buyer)).toBe(1000)
})

it('shows what its books have wrong and leaves it so', async () => {
  const buyer = await platen.makeUser()
  let id = ''
  await hearing(async () => {
    ;({ id } = await payQuietly(buyer))
  })
  await execute(platen.payload, sql`update purchases set refunded = 100, amount = 1 where payment = ${id}`)
  await reconcile(stage)
  expect(await differencesOf(stage, id)).toEqual(['amount 1 990', 'refunded 100 0'])
  await execute(platen.payload, sql`update purchases set refunded = 0, amount = 990 where payment = ${id}`)
  await reconcile(stage)
  expect(await differencesOf(stage, id)).toEqual([])
})

it('throws away what was read before somebody else settled', async () => {
  const { inTurn } = await import('#plugins/credits/payments/turn.ts')
  const { payload } = platen
  const written: string[] = []
  const turn = {
    payload,
    payment: 'pi_in_turn',
    write: async (_req: unknown, state: string) => void written.push(state),
  }
  let reads = 0
  const read = async (): Promise<string> => {
    reads += 1
    if (reads > 1) return 'newer'
    await inTurn({ ...turn, read: async () => 'meanwhile' })
    return 'older'
  }
  await inTurn({ ...turn, read })
  expect(written).toEqual(['meanwhile', 'newer'])
})

it('shows a payment that takes days, and what became of it', async () => {
  const status = async ({ workspace }: TestUser) => (await endStateOf(platen.payload, workspace)).purchases
  for (const [how, end, credits] of [
    ['pay', 'paid', 1000],
    ['fail', 'failed', 0],
  ] as const) {
    const buyer = await platen.makeUser()
    const session = await checkout(stage, buyer, { pack: shop.pack })
    await hearing(() => stripe.pay(session, { method: 'delayed' }))
    expect(await status(buyer)).toMatchObject([{ status: 'pending', credits: 1000, amount: 990 }])
    expect(await available(buyer)).toBe(0)
    await hearing(() => stripe.settle(session, how))
    expect(await status(buyer)).toMatchObject([{ status: end }])
    expect(await available(buyer)).toBe(credits)
  }
})

it('grants once when a payment is settled by many at once', async () => {
  const { settlePayment } = await import('#plugins/credits/payments/settle-payment.ts')
  const buyer = await platen.makeUser()
  const { id } = await payQuietly(buyer)
  const settling = [1, 2, 3, 4].map(() => settlePayment(platen.payload, { type: 'intent', id }))
  await Promise.all(settling)
  expect(await endStateOf(platen.payload, buyer.workspace)).toMatchObject({
    balance: 1000,
    purchases: [{ credits: 1000, status: 'paid' }],
  })
})
