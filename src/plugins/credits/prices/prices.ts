import { z } from 'zod'

/** What a dearer (or cheaper) model does to a price; a tier without a model is for all of its provider. */
export type PriceTier = { provider: string; model: string; percent: number }

/** What work costs, in whole credits, as the panel's global `credit-prices` says. */
export type Prices = {
  /** A design of any kind without a row of its own. */
  base: number
  page: number
  /** Kinds that cost something else. */
  kinds: readonly { kind: string; base: number; page: number }[]
  picture: number
  /** Planning a deck whose outline is reviewed. */
  outline: number
  /** Writing a page of a design again. */
  rewrite: number
  /** Formats without a row are free. */
  exports: readonly { format: string; credits: number }[]
  /** A minute of narration. */
  narration: number
  tiers: readonly PriceTier[]
  /** No single job may take more. */
  maxPerJob: number
  /** Owners are told when a workspace has less. */
  lowBalance: number
}

/** What everything costs until somebody says otherwise. */
export const defaultPrices: Prices = {
  base: 6,
  page: 1,
  kinds: [],
  picture: 1,
  outline: 2,
  rewrite: 2,
  exports: [
    { format: 'pptx', credits: 2 },
    { format: 'pdf', credits: 1 },
  ],
  narration: 4,
  tiers: [],
  maxPerJob: 500,
  lowBalance: 50,
}

/** A price above this is a slip of the keyboard. */
export const MAX_PRICE = 1_000_000
/** Ten times the plain price. */
export const MAX_PERCENT = 1_000

const credits = (usual: number) => z.int().min(0).max(MAX_PRICE).catch(usual)
const name = z.string().trim().catch('')
const rows = <Row>(row: z.ZodType<Row>, usual: readonly Row[]) =>
  z
    .array(row.nullable().catch(null))
    .transform(present)
    .catch([...usual])
const present = <Row>(list: readonly (Row | null)[]): Row[] => list.filter((row) => row !== null)

const { base, page, picture, outline, rewrite, narration, maxPerJob, lowBalance } = defaultPrices

const Stored = z.object({
  base: credits(base),
  page: credits(page),
  kinds: rows(z.object({ kind: name, base: credits(base), page: credits(page) }), defaultPrices.kinds),
  picture: credits(picture),
  outline: credits(outline),
  rewrite: credits(rewrite),
  exports: rows(z.object({ format: name, credits: credits(0) }), defaultPrices.exports),
  narration: credits(narration),
  tiers: rows(
    z.object({ provider: name, model: name, percent: z.int().min(0).max(MAX_PERCENT).catch(100) }),
    defaultPrices.tiers,
  ),
  maxPerJob: credits(maxPerJob),
  lowBalance: credits(lowBalance),
})

/** Prices from what is stored or typed; what is missing or no whole number is as by default. */
export const pricesFrom = (stored: unknown): Prices => {
  const read = Stored.safeParse(stored)
  return read.success ? read.data : defaultPrices
}
