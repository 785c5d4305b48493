import type { PayloadRequest } from 'payload'
import type Stripe from 'stripe'
import { optionsOf } from '../options.ts'
import { askOnce } from '../stripe/ask-once.ts'
import { stripeOf } from '../stripe/stripe-client.ts'
import type { Buyer } from './buyer.ts'
import { customerOf } from './customer-of.ts'
import { knownCustomer } from './known-customer.ts'
import { dealFor } from './deal-for.ts'
import { keyAfter } from './open-session.ts'
import { onceMore } from './once-more.ts'
import { carries, termsMetadata } from './terms-metadata.ts'

/** What a page that takes the payment itself needs; `amount` in the smallest unit of `currency`. */
export type StartedIntent = {
  clientSecret: string
  paymentIntent: string
  publishableKey: string | null
  amount: number
  currency: string
}

type Asked = { order: { pack: string; currency?: string | undefined }; buyer: Buyer }

/**
 * Opens a payment for a pack, or hands out the one that waits for it already.
 *
 * @throws Fault `payments.not-offered` (404), `payments.currency` (409), `payments.*` (502, 503).
 */
export const startIntent = (req: PayloadRequest, { order, buyer }: Asked): Promise<StartedIntent> =>
  onceMore(buyer.language, async (gone) => {
    const { payload } = req
    const stripe = stripeOf(payload)
    const { language, workspace } = buyer
    const deal = await dealFor(req, { order, language })
    const lost = gone.customer ? await knownCustomer(payload, workspace) : undefined
    const customer = await customerOf(payload, buyer, lost)
    // Stripe's own page makes payments with the same terms, and their secrets are not ours to hand out.
    const terms = { ...termsMetadata(deal, buyer), platen_kind: 'intent' }
    const { data } = await stripe.paymentIntents.list({ customer, limit: 30 })
    const { amount, currency } = deal
    const intent =
      data.find((one) => waits(one) && one.amount === amount && carries(one.metadata, terms)) ??
      (await askOnce(keyAfter(data[0]?.id, { terms, customer }), (options) =>
        stripe.paymentIntents.create(
          {
            amount,
            currency,
            customer,
            automatic_payment_methods: { enabled: true },
            description: deal.offer.title,
            metadata: terms,
            ...(buyer.email && { receipt_email: buyer.email }),
          },
          options,
        ),
      ))
    if (intent.client_secret === null) throw new Error('Stripe opened a payment without a client secret')
    return {
      clientSecret: intent.client_secret,
      paymentIntent: intent.id,
      publishableKey: optionsOf(payload).stripe?.publishableKey ?? null,
      amount,
      currency,
    }
  })

const waits = ({ status }: Stripe.PaymentIntent): boolean => status === 'requires_payment_method'
