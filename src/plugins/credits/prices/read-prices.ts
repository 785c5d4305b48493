import type { Payload, PayloadRequest } from 'payload'
import { type Prices, pricesFrom } from './prices.ts'

/** Prices change now and then; every job asks for them, in its transaction. */
const FRESH_MS = 3_000

const known = new WeakMap<Payload, { prices: Prices; until: number }>()

/**
 * What things cost now; by default where nobody has said. At most three seconds old. One statement, on the transaction of
 * a request that has one.
 */
export const readPrices = async (from: PayloadRequest | Payload): Promise<Prices> => {
  const payload = 'payload' in from ? from.payload : from
  const kept = known.get(payload)
  if (kept && kept.until > Date.now()) return kept.prices
  // as the system: what things cost is told to everybody
  const stored: unknown = await payload.db.findGlobal({
    slug: 'credit-prices',
    ...('payload' in from ? { req: from } : {}),
  })
  const prices = pricesFrom(stored)
  known.set(payload, { prices, until: Date.now() + FRESH_MS })
  return prices
}

/** Lets the next reader in this process ask anew. */
export const forgetPrices = (payload: Payload): void => void known.delete(payload)
