import type Stripe from 'stripe'
import type { CurrencyPrice } from '../collections/currency-price.ts'
import { askOnce } from '../stripe/ask-once.ts'
import { isDeal } from './is-deal.ts'
import { type Offer, type StripePrice, metadataKey } from './offer.ts'

type Asked = { offer: Offer; product: string }

/** More than anybody changes a price; a list that never ends must not be read for ever. */
const MAX_PRICES = 2000

/**
 * Makes the prices an offer asks for, puts those back on sale that were there before, and takes the others off sale.
 * Prices somebody added to the product at Stripe by hand are left alone.
 *
 * @returns every price the offer ever had, retired ones too.
 */
export const syncPrices = async (stripe: Stripe, { offer, product }: Asked): Promise<StripePrice[]> => {
  const ours: StripePrice[] = []
  const listed = stripe.prices.list({ product, limit: 100 })
  await listed.autoPagingEach((price) => {
    const known = priceOf(price, offer)
    if (known) ours.push(known)
    return ours.length < MAX_PRICES
  })
  const wanted = offer.isActive ? offer.prices : []
  const kept = new Set<string>()
  for (const price of wanted) {
    const there = ours.find((one) => isDeal(one, { ...price, credits: offer.credits }))
    const made = there ?? (await makePrice(stripe, { offer, product }, price))
    if (!there) ours.unshift(made)
    if (!made.isActive) await stripe.prices.update(made.id, { active: true })
    made.isActive = true
    kept.add(made.id)
  }
  for (const price of ours) {
    if (kept.has(price.id) || !price.isActive) continue
    await stripe.prices.update(price.id, { active: false })
    price.isActive = false
  }
  return ours
}

const isMonthly = ({ collection }: Offer): boolean => collection === 'credit-plans'

/** One of Stripe's prices as one of ours; undefined for what is not. */
const priceOf = (price: Stripe.Price, offer: Offer): StripePrice | undefined => {
  const credits = Number(price.metadata['platen_credits'])
  const isOurs = price.metadata[metadataKey(offer.collection)] === offer.id && Number.isSafeInteger(credits)
  if (!isOurs || price.unit_amount === null || (price.recurring !== null) !== isMonthly(offer))
    return undefined
  return {
    id: price.id,
    currency: price.currency,
    amount: price.unit_amount,
    credits,
    isActive: price.active,
  }
}

const makePrice = async (
  stripe: Stripe,
  { offer, product }: Asked,
  { currency, amount }: CurrencyPrice,
): Promise<StripePrice> => {
  const { credits } = offer
  const wanted = {
    product,
    currency,
    unit_amount: amount,
    ...(isMonthly(offer) && { recurring: { interval: 'month' as const } }),
    metadata: { [metadataKey(offer.collection)]: offer.id, platen_credits: String(credits) },
  }
  // Two that make it at once make one: both ask with the same key.
  const made = await askOnce(`platen:price:${offer.id}:${currency}:${amount}:${credits}`, (options) =>
    stripe.prices.create(wanted, options),
  )
  return { id: made.id, currency, amount, credits, isActive: made.active }
}
