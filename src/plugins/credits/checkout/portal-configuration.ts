import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import Stripe from 'stripe'
import { type PlanChoice, planChoices } from './plan-choices.ts'

/**
 * The portal an owner is shown, made at Stripe when it is not there: with the plans that are on sale in the currency of
 * theirs, cards, invoices, and the end of the plan with its period. A dearer plan is billed at once for the rest of the
 * period; a cheaper one begins with the next, because the credits of this one may be spent already.
 *
 * @returns its id; undefined where Stripe does not take it, then the account's own portal is shown.
 */
export const portalConfiguration = async (
  payload: Payload,
  stripe: Stripe,
  currency: string | undefined,
): Promise<string | undefined> => {
  const plans = currency === undefined ? [] : await planChoices(payload, currency)
  const wanted = paramsFor(plans)
  const mark = createHash('sha256').update(JSON.stringify(wanted)).digest('base64url')
  try {
    const { data } = await stripe.billingPortal.configurations.list({ active: true, limit: 100 })
    const there = data.find(({ metadata }) => metadata?.['platen_portal'] === mark)
    if (there) return there.id
    const made = await stripe.billingPortal.configurations.create(
      { ...wanted, metadata: { platen_portal: mark } },
      { idempotencyKey: `platen:portal:${mark}` },
    )
    return made.id
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    payload.logger.warn(`Stripe does not take our portal, the account's own is shown: ${error.message}`)
    return undefined
  }
}

const paramsFor = (plans: readonly PlanChoice[]): Stripe.BillingPortal.ConfigurationCreateParams => ({
  features: {
    customer_update: { enabled: true, allowed_updates: ['name', 'email', 'address', 'tax_id'] },
    invoice_history: { enabled: true },
    payment_method_update: { enabled: true },
    subscription_cancel: { enabled: true, mode: 'at_period_end' },
    ...(plans.length > 0 && {
      subscription_update: {
        enabled: true,
        default_allowed_updates: ['price'],
        proration_behavior: 'always_invoice',
        schedule_at_period_end: { conditions: [{ type: 'decreasing_item_amount' }] },
        products: plans.map(({ product, price }) => ({ product, prices: [price] })),
      },
    }),
  },
})
