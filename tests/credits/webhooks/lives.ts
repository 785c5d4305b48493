import type {
  Charge,
  PaymentIntent,
  Refund,
  Session,
  StripeServer,
} from '../../support/wire/stripe-server.ts'
import type { EndState } from './end-state.ts'
import type { Shop } from './stage.ts'

/** What happens to one thing that was bought, in order, and what must be left of it. */
export type Life = {
  name: string
  order: (shop: Shop) => { pack: string } | { plan: string }
  /** Each is given the checkout session it began with. */
  steps: ((stripe: StripeServer, session: string, shop: Shop) => unknown)[]
  end: EndState
}

const chargeOf = ({ books }: StripeServer, session: string): Charge => {
  const intent = books.get<PaymentIntent>(
    'payment_intent',
    books.get<Session>('checkout.session', session).payment_intent,
  )
  return books.get<Charge>('charge', intent.latest_charge)
}

const refundsOf = ({ books }: StripeServer, session: string): Refund[] => {
  const charge = chargeOf({ books } as StripeServer, session) // it needs the books alone
  return books.all<Refund>('refund').filter((refund) => refund.charge === charge.id)
}

const disputeOf = ({ books }: StripeServer, session: string): string => {
  const charge = chargeOf({ books } as StripeServer, session) // as above
  const [latest] = books
    .all<{ id: string; object: 'dispute'; created: number; livemode: boolean; charge: string }>('dispute')
    .filter((dispute) => dispute.charge === charge.id)
  return latest?.id ?? ''
}

const subscriptionOf = ({ books }: StripeServer, session: string): string =>
  books.get<Session>('checkout.session', session).subscription ?? ''

const bought = { kind: 'pack', credits: 1000, amount: 990, refunded: 0, disputed: 0 }
const ofPlan = { kind: 'plan', status: 'paid', refunded: 0, disputed: 0 }

/** A bank debit that arrives days after the checkout. */
const purchase: Life = {
  name: 'purchase',
  order: ({ pack }) => ({ pack }),
  steps: [
    (stripe, session) => stripe.pay(session, { method: 'delayed' }),
    (stripe, session) => stripe.settle(session, 'pay'),
  ],
  end: { balance: 1000, debt: 0, taken: 0, purchases: [{ ...bought, status: 'paid' }], subscriptions: [] },
}

/** A plan that is renewed, changed to a larger one, past due, paid after all, cancelled and over. */
const subscription: Life = {
  name: 'subscription',
  order: ({ small }) => ({ plan: small }),
  steps: [
    (stripe, session) => stripe.pay(session),
    (stripe, session) => stripe.renew(subscriptionOf(stripe, session)),
    (stripe, session, { largePrice }) => stripe.switchPlan(subscriptionOf(stripe, session), largePrice),
    (stripe, session) => stripe.renew(subscriptionOf(stripe, session), 'decline'),
    (stripe, session) => {
      const open = stripe.books.all<{
        id: string
        object: 'invoice'
        created: number
        livemode: boolean
        status: string
        parent: { subscription_details: { subscription: string } } | null
      }>('invoice')
      const own = open.find(
        ({ status, parent }) =>
          status === 'open' && parent?.subscription_details.subscription === subscriptionOf(stripe, session),
      )
      return stripe.payInvoice(own?.id ?? '')
    },
    (stripe, session) => stripe.cancelAtEnd(subscriptionOf(stripe, session)),
    (stripe, session) => stripe.end(subscriptionOf(stripe, session)),
  ],
  end: {
    balance: 9000,
    debt: 0,
    taken: 0,
    purchases: [
      { ...ofPlan, credits: 1000, amount: 1000 },
      { ...ofPlan, credits: 1000, amount: 1000 },
      { ...ofPlan, credits: 3000, amount: 2000 },
      { ...ofPlan, credits: 4000, amount: 3000 },
    ],
    subscriptions: [{ status: 'canceled', credits: 4000, cancelAtPeriodEnd: true }],
  },
}

/** Two refunds that stay, and one the bank sends back. */
const refund: Life = {
  name: 'refund',
  order: ({ pack }) => ({ pack }),
  steps: [
    (stripe, session) => stripe.pay(session),
    (stripe, session) => stripe.refund(chargeOf(stripe, session).id, 331),
    (stripe, session) => stripe.refund(chargeOf(stripe, session).id, 101),
    (stripe, session) =>
      stripe.failRefund(refundsOf(stripe, session).find(({ amount }) => amount === 101)?.id ?? ''),
    (stripe, session) => stripe.refund(chargeOf(stripe, session).id, 303),
  ],
  end: {
    balance: 360,
    debt: 0,
    taken: 640,
    purchases: [{ ...bought, status: 'partly-refunded', refunded: 634 }],
    subscriptions: [],
  },
}

/** A refunded part, a dispute that is won and one that is lost. */
const dispute: Life = {
  name: 'dispute',
  order: ({ pack }) => ({ pack }),
  steps: [
    (stripe, session) => stripe.pay(session),
    (stripe, session) => stripe.refund(chargeOf(stripe, session).id, 90),
    (stripe, session) => stripe.dispute(chargeOf(stripe, session).id, 900),
    (stripe, session) => stripe.reviewDispute(disputeOf(stripe, session)),
    (stripe, session) => stripe.closeDispute(disputeOf(stripe, session), 'won'),
    (stripe, session) => stripe.dispute(chargeOf(stripe, session).id, 500),
    (stripe, session) => stripe.closeDispute(disputeOf(stripe, session), 'lost'),
  ],
  end: {
    balance: 405,
    debt: 0,
    taken: 595,
    purchases: [{ ...bought, status: 'disputed', refunded: 90, disputed: 500 }],
    subscriptions: [],
  },
}

/** The lives the issue of credits names. */
export const lives: readonly Life[] = [purchase, subscription, refund, dispute]
