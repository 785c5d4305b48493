import type { JobsQuote } from '#jobs/index.ts'

/**
 * What a button knows of its price. `free` also where nothing costs anything; `unknown` where it could not be asked
 * for: the server says it then.
 */
export type Price =
  | { state: 'waiting' }
  | { state: 'free' }
  | { state: 'unknown' }
  | {
      state: 'known'
      credits: number
      /** What the workspace can spend; null where the person may not know. */
      available: number | null
      missing: number
      /** Whole pages it is for, as the server counted them. */
      pages: number
      /** A newer one is being asked for. */
      isOld: boolean
    }

type Asked = {
  /** Whether this installation counts credits; undefined while that is not known. */
  counts: boolean | undefined
  quote: JobsQuote | undefined
  isOld: boolean
  failed: boolean
}

/** The price from what is known of it. */
export const priceFrom = ({ counts, quote, isOld, failed }: Asked): Price => {
  if (counts === false) return { state: 'free' }
  // What was true of other choices is not shown as the price of these.
  if (failed) return { state: 'unknown' }
  if (!quote) return { state: 'waiting' }
  if (quote.credits === 0) return { state: 'free' }
  const { credits, available, missing, lines } = quote
  const pages = lines.filter(({ what }) => what === 'pages').reduce((sum, { count }) => sum + count, 0)
  return { state: 'known', credits, available, missing, pages, isOld }
}

/** How much of a price is lacking; 0 where it suffices or is not known. */
export const missingOf = (price: Price): number => (price.state === 'known' ? price.missing : 0)

/** The most a person has agreed to by pressing a button that says a price; nothing where it says none. */
export const agreedOf = (price: Price): { maxCredits?: number } =>
  price.state === 'known' && !price.isOld ? { maxCredits: price.credits } : {}
