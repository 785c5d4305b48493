import { afterAll, beforeAll } from 'vitest'
import { type MailServer, mailServer } from '../../support/mail-server.ts'
import { type TestPlaten, testPlaten } from '../../support/test-platen.ts'
import type { TestUser } from '../../support/test-user.ts'
import { type PaymentIntent, type Session, startStripe } from '../../support/wire/stripe-server.ts'
import { endStateOf } from './end-state.ts'
import { type Shop, type Stage, checkout, deliver, openShop, settled } from './stage.ts'

/** A Platen that sells and mails, for all tests of a file, and short ways to buy. */
export const paymentsStage = async () => {
  const stripe = await startStripe()
  const stage = { stripe } as Stage & { platen: TestPlaten; mail: MailServer; shop: Shop } // filled before the first test
  beforeAll(async () => {
    stage.mail = await mailServer()
    const env = { ...stripe.env, CREDITS_WELCOME: '0', CREDITS_NEW_WORKSPACE: '0', SMTP_URL: stage.mail.url }
    stage.platen = await testPlaten({ worker: true, env })
    stage.payload = stage.platen.payload
    stage.api = stage.platen.api
    stage.shop = await openShop(stage)
  })
  afterAll(async () => {
    await stage.platen.close()
    await stage.mail.close()
    await stripe.close()
  })

  /** Pays a pack and tells Platen nothing of it. */
  const payQuietly = async (buyer: TestUser): Promise<PaymentIntent> => {
    const session = await checkout(stage, buyer, { pack: stage.shop.pack })
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
    (await endStateOf(stage.payload, workspace)).balance

  return { stage, stripe, payQuietly, hearing, available }
}
