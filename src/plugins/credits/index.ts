import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { addCreditsArea } from './admin/add-credits-area.ts'
import { addCharging } from './charging/add-charging.ts'
import { ledgerWatch } from './ledger/ledger-watch.ts'
import { addOffers } from './offers/add-offers.ts'
import { addShop } from './offers/add-shop.ts'
import { type CreditsOptions, keepOptions, resolveOptions } from './options.ts'
import { addPayments } from './payments/add-payments.ts'
import { creditPrices } from './prices/credit-prices.ts'

export { type Capture, capture } from './ledger/capture.ts'
export { type Release, release } from './ledger/release.ts'
export { reserveAlone } from './ledger/reserve-alone.ts'
export type { Reservation, Reserved } from './ledger/reserve.ts'
export type { Resolved } from './ledger/resolve.ts'
export { type CreditsOptions, type StripeOptions, stripeFromSettings } from './options.ts'
export { priceOf } from './prices/price-of.ts'
export type { Prices } from './prices/prices.ts'
export { readPrices } from './prices/read-prices.ts'

/** An append-only ledger of credits, what jobs cost, and Stripe for buying more. */
export const creditsPlugin = definePlugin<CreditsOptions>({
  slug: 'platen-credits',
  plugin: ({ config, ...given }): Config => {
    const options = resolveOptions(given)
    const priced = { ...config, globals: [...(config.globals ?? []), creditPrices] }
    const withSchema = keepOptions(addOffers(addCharging(priced, options)), options)
    if (!options.enabled) return withSchema
    const withPanel = addShop(addPayments(addCreditsArea(withSchema)))
    return contribute(withPanel, { chores: [...ledgerWatch.chores], metrics: ledgerWatch.metrics })
  },
})
