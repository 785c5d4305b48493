'use client'
import { usePrices } from '../pricing/use-prices.ts'

/** Whether this installation counts credits; undefined while that is not known. */
export const useCountsCredits = (): boolean | undefined => {
  const prices = usePrices()
  // Who cannot tell asks for the price; the answer says that it is nothing.
  if (prices.isError) return true
  return prices.data === undefined ? undefined : prices.data !== null
}
