import type { CollectionAfterChangeHook } from 'payload'
import { enqueueChore } from '#jobs/index.ts'
import { optionsOf } from '../options.ts'
import type { OfferCollection } from './offer.ts'
import { syncOfferChore } from './sync-chores.ts'

/** Queues the sync of an offer with the save that made it necessary. */
export const queueSync: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { enabled, stripe } = optionsOf(req.payload)
  if (!enabled || !stripe) return doc as unknown
  const name = { collection: collection.slug as OfferCollection, id: String((doc as { id: string }).id) } // sits on those two alone
  await enqueueChore({ req, chore: syncOfferChore, input: name, key: `${name.collection}:${name.id}` })
  return doc as unknown
}
