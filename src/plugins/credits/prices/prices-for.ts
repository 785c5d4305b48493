import type { JobWork } from '#jobs/index.ts'
import type { Prices } from './prices.ts'

/**
 * What of the prices concerns some work, to be kept with what is set aside for it: a job is paid by the prices it was
 * begun with, whatever they are when it ends.
 */
export const pricesFor = ({ kind, format, text, image }: JobWork, prices: Prices): Prices => ({
  ...prices,
  kinds: prices.kinds.filter((row) => row.kind === kind),
  exports: prices.exports.filter((row) => row.format === format),
  tiers: prices.tiers.filter(({ provider }) => provider === text?.provider || provider === image?.provider),
})
