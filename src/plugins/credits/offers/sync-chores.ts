import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'
import { offerCollections } from './offer.ts'

/** Makes Stripe's product and prices of one offer say what the record says. */
export const syncOfferChore = defineChore({
  name: 'payments.sync-offer',
  schema: z.object({ collection: z.enum(offerCollections), id: z.uuid() }),
  attempts: 8,
  handler: () => import('./sync-offer.handler.ts'),
})

/** Looks at every offer once a day: for another account at Stripe, or after somebody changed things there. */
export const syncOffersChore = defineChore({
  name: 'payments.sync-offers',
  schema: z.object({}),
  attempts: 3,
  cron: '41 3 * * *',
  handler: () => import('./sync-offers.handler.ts'),
})

/** What offers need done in the background. */
export const offerChores = [syncOfferChore, syncOffersChore]
