import type { PayloadRequest } from 'payload'
import Stripe from 'stripe'
import { siteUrl } from '#kernel/server/site-url.ts'
import { stripeOf } from '../stripe/stripe-client.ts'
import { stripeFault } from '../stripe/stripe-fault.ts'
import type { Buyer } from './buyer.ts'
import { knownCustomer } from './known-customer.ts'
import { nothingBought } from './faults.ts'
import { portalConfiguration } from './portal-configuration.ts'

/**
 * Opens Stripe's portal, where an owner changes or ends the plan, changes cards and finds invoices.
 *
 * @throws Fault `payments.nothing-bought` (409), `payments.*` (502, 503).
 */
export const openPortal = async (
  req: PayloadRequest,
  { workspace, language }: Buyer,
): Promise<{ url: string }> => {
  const customer = await knownCustomer(req.payload, workspace)
  if (customer === undefined) throw nothingBought(req)
  try {
    const stripe = stripeOf(req.payload)
    const { data } = await stripe.subscriptions.list({ customer, limit: 1 })
    const configuration = await portalConfiguration(req.payload, stripe, data[0]?.currency)
    const { url } = await stripe.billingPortal.sessions.create({
      customer,
      ...(configuration && { configuration }),
      locale: language,
      return_url: siteUrl(`/${language}/billing?workspace=${workspace}`),
    })
    return { url }
  } catch (error) {
    // Known to another account of Stripe, before its keys were changed.
    const isGone = error instanceof Stripe.errors.StripeInvalidRequestError && error.param === 'customer'
    throw isGone ? nothingBought(req) : stripeFault(error, language)
  }
}
