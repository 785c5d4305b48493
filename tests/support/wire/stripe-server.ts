import type { Books, BooksState } from './stripe/books.ts'
import { openBooks } from './stripe/books.ts'
import { expireSession } from './stripe/checkout.ts'
import { closeDispute, openDispute, reviewDispute } from './stripe/disputes.ts'
import { confirmIntent } from './stripe/intents.ts'
import { pagesOf } from './stripe/pages.ts'
import { type Paying, paySession, settleSession } from './stripe/pay-session.ts'
import type {
  Dispute,
  Invoice,
  PaymentIntent,
  Refund,
  Session,
  StripeEvent,
  Subscription,
} from './stripe/records.ts'
import { failRefund, refund } from './stripe/refunds.ts'
import { type StripeFault, type StripeRequest, serve } from './stripe/serve.ts'
import { type Signing, postEvent, signatureOf } from './stripe/sign.ts'
import { cancelAtEnd, endSubscription, payOpenInvoice, renew, switchPlan } from './stripe/subscriptions.ts'

export { bodyOf } from './stripe/sign.ts'
export type * from './stripe/records.ts'
export type { StripeFault } from './stripe/serve.ts'

export type StripeServer = AsyncDisposable & {
  /** Where the API is; `STRIPE_API_BASE`. */
  url: string
  secretKey: string
  webhookSecret: string
  /** The settings that point Platen here. */
  env: Record<
    'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET' | 'STRIPE_PUBLISHABLE_KEY' | 'STRIPE_API_BASE',
    string
  >
  /** Everything that has happened, the oldest first; each event holds its object as it was then. */
  events: readonly StripeEvent[]
  /** Calls of the API, the oldest first. */
  requests: readonly StripeRequest[]
  /** What the stand-in remembers, to look at or to spoil. */
  books: Books
  /** Misbehaves in the next calls of the API, in this order. */
  fail(...faults: StripeFault[]): void
  /** Forgets everything but its events, as if the keys were those of another account now. */
  changeAccount(): void
  /** Moves Stripe's clock. */
  advance(seconds: number): void

  /** Somebody pays on a session's page. */
  pay(session: string, paying?: Paying): Session
  /** A delayed payment arrives, or does not. */
  settle(session: string, how?: 'pay' | 'fail'): Session
  expire(session: string): Session
  /** A browser confirms a payment intent. */
  payIntent(intent: string, how?: 'pay' | 'decline'): PaymentIntent
  /** Gives back all that is left of a charge, or a part. */
  refund(charge: string, amount?: number): Refund
  failRefund(refund: string): Refund
  dispute(charge: string, amount?: number): Dispute
  reviewDispute(dispute: string): Dispute
  closeDispute(dispute: string, outcome: 'won' | 'lost'): Dispute
  /** The next period of a subscription begins. */
  renew(subscription: string, how?: 'pay' | 'decline'): Invoice
  /** An open invoice is paid after all. */
  payInvoice(invoice: string): Invoice
  /** Another price, the difference billed at once, as the portal does it. */
  switchPlan(subscription: string, price: string): Subscription
  cancelAtEnd(subscription: string, isWanted?: boolean): Subscription
  end(subscription: string): Subscription

  /** The header `Stripe-Signature` for a body. */
  sign(body: string, signing?: Partial<Signing>): string
  /** Posts an event to a webhook, signed. */
  deliver(event: StripeEvent, to: string, signing?: Partial<Signing>): Promise<Response>
  close(): Promise<void>
}

export type StripeServerOptions = {
  port?: number
  /** Makes the ids of this server differ from those of another one. */
  tag?: string
  /** What an earlier server remembered. */
  state?: BooksState
}

/** An HTTP server that speaks Stripe's wire format and remembers: the real SDK works against it, no money moves. */
export const startStripe = async (options: StripeServerOptions = {}): Promise<StripeServer> => {
  const secretKey = 'sk_test_local'
  const webhookSecret = 'whsec_local'
  const { url, books, requests, faults, forgetKeys, close } = await serve({
    port: options.port ?? 0,
    secretKey,
    open: (address) =>
      openBooks({
        url: address,
        ...(options.tag !== undefined && { tag: options.tag }),
        ...(options.state && { state: options.state }),
      }),
    pages: pagesOf,
  })
  const signed = (signing?: Partial<Signing>): Signing => ({ secret: webhookSecret, ...signing })
  return {
    url,
    secretKey,
    webhookSecret,
    env: {
      STRIPE_SECRET_KEY: secretKey,
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_PUBLISHABLE_KEY: 'pk_test_local',
      STRIPE_API_BASE: url,
    },
    events: books.state.events,
    requests,
    books,
    fail: (...more) => void faults.push(...more),
    changeAccount: () => {
      books.state.records = {}
      forgetKeys()
    },
    advance: (seconds) => books.advance(seconds),
    pay: (session, paying) => paySession(books, session, paying),
    settle: (session, how) => settleSession(books, session, how),
    expire: (session) => expireSession(books, session),
    payIntent: (intent, how) => confirmIntent(books, intent, how),
    refund: (charge, amount) => refund(books, { charge, amount }),
    failRefund: (id) => failRefund(books, id),
    dispute: (charge, amount) => openDispute(books, charge, amount),
    reviewDispute: (id) => reviewDispute(books, id),
    closeDispute: (id, outcome) => closeDispute(books, id, outcome),
    renew: (subscription, how) => renew(books, subscription, how),
    payInvoice: (invoice) => payOpenInvoice(books, invoice),
    switchPlan: (subscription, price) => switchPlan(books, subscription, price, { bills: 'always_invoice' }),
    cancelAtEnd: (subscription, isWanted) => cancelAtEnd(books, subscription, isWanted),
    end: (subscription) => endSubscription(books, subscription),
    sign: (body, signing) => signatureOf(body, signed(signing)),
    deliver: (event, to, signing) => postEvent(event, to, signed(signing)),
    close,
    [Symbol.asyncDispose]: close,
  }
}
