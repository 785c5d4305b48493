import type { PayloadRequest } from 'payload'
import type Stripe from 'stripe'
import { siteUrl } from '#kernel/server/site-url.ts'
import { optionsOf } from '../options.ts'
import { askOnce } from '../stripe/ask-once.ts'
import { stripeOf } from '../stripe/stripe-client.ts'
import type { Buyer } from './buyer.ts'
import { customerOf } from './customer-of.ts'
import { knownCustomer } from './known-customer.ts'
import { type Deal, dealFor } from './deal-for.ts'
import { alreadySubscribed, boundTo } from './faults.ts'
import { boundCurrency, hasPlan } from './has-plan.ts'
import { onceMore } from './once-more.ts'
import { type Order, offerNameOf } from './order.ts'
import { keyAfter, openSessionFor } from './open-session.ts'
import { termsMetadata } from './terms-metadata.ts'

type Asked = { order: Order; buyer: Buyer }

/**
 * Opens Stripe's page for an order, or the one that is open for it already: a double click pays once.
 *
 * @throws Fault `payments.not-offered` (404), `payments.currency`, `payments.subscribed` (409), `payments.*` (502, 503).
 */
export const startCheckout = (req: PayloadRequest, { order, buyer }: Asked): Promise<{ url: string }> =>
  onceMore(buyer.language, async (gone) => {
    const { payload } = req
    const stripe = stripeOf(payload)
    const { language, workspace } = buyer
    const deal = await dealFor(req, { order, language, isFresh: gone.price === true })
    const lost = gone.customer ? await knownCustomer(payload, workspace) : undefined
    const customer = await customerOf(payload, buyer, lost)
    const isPlan = offerNameOf(order).collection === 'credit-plans'
    if (isPlan) await assertMaySubscribe(req, { stripe, customer, deal })
    const terms = termsMetadata(deal, buyer)
    const { open, latest } = await openSessionFor(stripe, { customer, terms, language, isPlan })
    if (open) return { url: open }
    const params = paramsFor(req, { deal, buyer, customer, terms, isPlan })
    const { url } = await askOnce(
      keyAfter(latest, { terms, language, customer, price: deal.price }),
      (options) => stripe.checkout.sessions.create(params, options),
    )
    if (url === null) throw new Error('Stripe opened a checkout session without an address')
    return { url }
  })

/** One plan a workspace, always in the currency of its first one. */
const assertMaySubscribe = async (
  req: PayloadRequest,
  { stripe, customer, deal }: { stripe: Stripe; customer: string; deal: Deal },
): Promise<void> => {
  const [isSubscribed, bound] = await Promise.all([
    hasPlan(stripe, customer),
    boundCurrency(stripe, customer),
  ])
  if (isSubscribed) throw alreadySubscribed(req)
  if (bound !== null && bound !== deal.currency) throw boundTo(req, bound)
}

type Opening = { deal: Deal; buyer: Buyer; customer: string; terms: Record<string, string>; isPlan: boolean }

const paramsFor = (
  { payload }: PayloadRequest,
  { deal, buyer: { workspace, language }, customer, terms, isPlan }: Opening,
): Stripe.Checkout.SessionCreateParams => {
  const { tax = false, invoices = false } = optionsOf(payload).stripe ?? {}
  const back = `/${language}/billing`
  return {
    mode: isPlan ? 'subscription' : 'payment',
    customer,
    client_reference_id: workspace,
    line_items: [{ price: deal.price, quantity: 1 }],
    success_url: siteUrl(`${back}/return?workspace=${workspace}&session_id={CHECKOUT_SESSION_ID}`),
    cancel_url: siteUrl(`${back}/return?workspace=${workspace}&cancelled=1`),
    locale: language,
    allow_promotion_codes: true,
    metadata: terms,
    ...(isPlan
      ? { subscription_data: { metadata: terms } }
      : { payment_intent_data: { metadata: terms, description: deal.offer.title } }),
    ...(!isPlan && invoices && { invoice_creation: { enabled: true, invoice_data: { metadata: terms } } }),
    ...(tax && {
      automatic_tax: { enabled: true },
      tax_id_collection: { enabled: true },
      // Taxes need an address, and a tax id a name: what is entered is kept for the next time.
      customer_update: { address: 'auto' as const, name: 'auto' as const },
    }),
  }
}
