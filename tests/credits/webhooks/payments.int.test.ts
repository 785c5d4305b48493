import type Stripe from 'stripe'
import { expect, it } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { linkIn } from '../../support/mail-server.ts'
import type { TestUser } from '../../support/test-user.ts'
import { differencesOf, reconcile } from './differences.ts'
import { endStateOf } from './end-state.ts'
import { liveThrough } from './live-through.ts'
import { lives } from './lives.ts'
import { paymentsStage } from './payments-stage.ts'
import { checkout, deliver, settled } from './stage.ts'

const { stage, stripe, payQuietly, hearing, available } = await paymentsStage()

it('ends the same in whatever order and however often events come', { timeout: 180_000 }, async () => {
  await Promise.all(
    lives.map(async (life) => {
      const buyer = await stage.platen.makeUser()
      await liveThrough(stage, { life, buyer, workspace: buyer.workspace, shop: stage.shop, seed: 1 })
      expect(await endStateOf(stage.payload, buyer.workspace), life.name).toEqual(life.end)
    }),
  )
})

it('settles in the end whatever Stripe answers in between', async () => {
  const buyer = await stage.platen.makeUser()
  await hearing(async () => {
    await payQuietly(buyer)
    const wait = { headers: { 'retry-after': '0.05' } }
    stripe.fail({ type: 'status', status: 429, ...wait }, { type: 'status', status: 500 }, { type: 'reset' })
    stripe.fail({ type: 'status', status: 429, ...wait }, { type: 'lost' }, { type: 'wrong-json' })
  })
  expect(await available(buyer)).toBe(1000)
})

it('mails a receipt and a refund once, with the way to Stripe’s own', async () => {
  const buyer = await stage.platen.makeUser()
  await stage.payload.update({ collection: 'users', id: buyer.id, data: { locale: 'de' } })
  let charge = ''
  await hearing(async () => {
    charge = (await payQuietly(buyer)).latest_charge ?? ''
  })
  await hearing(() => stripe.refund(charge))
  const receipt = await stage.mail.mailTo(buyer.email, /^Beleg: 1\.000 Credits für 9,90/)
  expect(linkIn(receipt)).toBe(`${stripe.url}/receipts/${charge}`)
  await stage.mail.mailTo(buyer.email, /^Erstattung: 9,90/)
  for (const event of stripe.events.slice(-8)) await deliver(stage, event)
  await settled(stage)
  const toBuyer = stage.mail.mails.filter(({ to }) => to?.[0]?.address === buyer.email)
  expect(toBuyer.map(({ subject }) => subject?.split(':')[0])).toEqual(['Beleg', 'Erstattung'])
  expect(await endStateOf(stage.payload, buyer.workspace)).toMatchObject({ balance: 0, taken: 1000 })
})

it('grants nothing for what it does not know, and says what that is', async () => {
  const { stripeOf } = await import('#plugins/credits/stripe/stripe-client.ts')
  const sdk: Stripe = stripeOf(stage.payload)
  const buyer = await stage.platen.makeUser()
  const terms = {
    platen_workspace: buyer.workspace,
    platen_pack: stage.shop.pack,
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
  const noted: [string, string][] = []
  for (const [difference, metadata, amount] of cases) {
    let intent = ''
    await hearing(async () => {
      intent = (await sdk.paymentIntents.create({ amount, currency: 'eur', metadata })).id
      stripe.payIntent(intent)
    })
    expect(await differencesOf(stage, intent)).toEqual([difference])
    noted.push([intent, difference])
  }
  await reconcile(stage)
  for (const [intent, difference] of noted) expect(await differencesOf(stage, intent)).toEqual([difference])
  expect(await available(buyer)).toBe(0)
})

it('says so when an event is about something Stripe does not have', async () => {
  const [event] = stripe.events
  if (!event) throw new Error('Nothing has happened yet.')
  const nothing = { id: 'pi_nowhere', object: 'payment_intent', created: 1, livemode: false }
  await deliver(stage, { ...event, id: 'evt_nowhere', data: { object: nothing } })
  await settled(stage)
  expect(await differencesOf(stage, 'pi_nowhere')).toEqual(['unknown null null'])
})

it('shows a payment it never heard of until it is settled again', async () => {
  const { settleAgain } = await import('#plugins/credits/payments/settle-again.ts')
  const buyer = await stage.platen.makeUser()
  const { id } = await payQuietly(buyer)
  await reconcile(stage)
  await reconcile(stage)
  expect(await differencesOf(stage, id)).toEqual(['unheard null 990'])
  expect(await available(buyer)).toBe(0)
  await transaction({ payload: stage.payload }, (req) => settleAgain(req, { object: 'payment_intent', id }))
  await settled(stage)
  expect(await differencesOf(stage, id)).toEqual([])
  expect(await available(buyer)).toBe(1000)
})

it('shows what its books have wrong and leaves it so', async () => {
  const buyer = await stage.platen.makeUser()
  let id = ''
  await hearing(async () => {
    ;({ id } = await payQuietly(buyer))
  })
  await execute(stage.payload, sql`update purchases set refunded = 100, amount = 1 where payment = ${id}`)
  await reconcile(stage)
  expect(await differencesOf(stage, id)).toEqual(['amount 1 990', 'refunded 100 0'])
  await execute(stage.payload, sql`update purchases set refunded = 0, amount = 990 where payment = ${id}`)
  await reconcile(stage)
  expect(await differencesOf(stage, id)).toEqual([])
})

it('throws away what was read before somebody else settled', async () => {
  const { inTurn } = await import('#plugins/credits/payments/turn.ts')
  const { payload } = stage
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
  const status = async ({ workspace }: TestUser) => (await endStateOf(stage.payload, workspace)).purchases
  for (const [how, end, credits] of [
    ['pay', 'paid', 1000],
    ['fail', 'failed', 0],
  ] as const) {
    const buyer = await stage.platen.makeUser()
    const session = await checkout(stage, buyer, { pack: stage.shop.pack })
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
  const buyer = await stage.platen.makeUser()
  const { id } = await payQuietly(buyer)
  const settling = [1, 2, 3, 4].map(() => settlePayment(stage.payload, { type: 'intent', id }))
  await Promise.all(settling)
  expect(await endStateOf(stage.payload, buyer.workspace)).toMatchObject({
    balance: 1000,
    purchases: [{ credits: 1000, status: 'paid' }],
  })
})
