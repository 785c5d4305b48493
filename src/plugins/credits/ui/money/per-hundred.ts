import type { Money } from './format-money.ts'

/** What a hundred credits cost at this price, rounded half up to the currency's smallest unit; for comparing packs. */
export const perHundred = (price: Money, credits: number): Money | undefined => {
  if (credits <= 0 || !Number.isSafeInteger(credits)) return undefined
  const cents = (BigInt(price.amount) * 200n + BigInt(credits)) / (BigInt(credits) * 2n)
  return { amount: Number(cents), currency: price.currency }
}
