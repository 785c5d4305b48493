import { type Config, definePlugin } from 'payload'
import { type CreditsOptions, keepOptions, resolveOptions } from './options.ts'

export { type CreditsOptions, type StripeOptions, stripeFromSettings } from './options.ts'

/** An append-only ledger of credits, what jobs cost, and Stripe for buying more. */
export const creditsPlugin = definePlugin<CreditsOptions>({
  slug: 'platen-credits',
  plugin: ({ config, ...given }): Config => {
    const options = resolveOptions(given)
    const withSchema = keepOptions(config, options)
    if (!options.enabled) return withSchema
    return withSchema
  },
})
