import type { Config } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { creditPacks } from '../collections/credit-packs.ts'
import { creditPlans } from '../collections/credit-plans.ts'
import { purchases } from '../collections/purchases.ts'
import { subscriptions } from '../collections/subscriptions.ts'

/** Adds what is sold and what was bought; the schema is there where nothing is sold, too. */
export const addOffers = (config: Config): Config =>
  contribute(
    {
      ...config,
      collections: [...(config.collections ?? []), creditPacks, creditPlans, purchases, subscriptions],
    },
    { collections: { purchases: { workspace: true }, subscriptions: { workspace: true } } },
  )
