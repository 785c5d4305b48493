import type { CurrencyPrice } from '../collections/currency-price.ts'
import type { StripePrice } from './offer.ts'

/** Whether a price at Stripe says exactly this: amount, currency and credits. */
export const isDeal = (price: StripePrice, asked: CurrencyPrice & { credits: number }): boolean =>
  price.currency === asked.currency && price.amount === asked.amount && price.credits === asked.credits
