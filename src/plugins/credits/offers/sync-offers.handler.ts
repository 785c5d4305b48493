import type { ChoreRun } from '#jobs/index.ts'
import { optionsOf } from '../options.ts'
import { offerCollections } from './offer.ts'
import { syncOffer } from './sync-offer.ts'

const PAGE = 100

export default async function syncAllOffers({ payload, signal, log }: ChoreRun): Promise<void> {
  if (!optionsOf(payload).stripe) return
  for (const collection of offerCollections) {
    for (let page = 1; ; page += 1) {
      // as the system: a chore has no person behind it
      const { docs, hasNextPage } = await payload.find({
        collection,
        limit: PAGE,
        page,
        sort: 'id',
        depth: 0,
        overrideAccess: true,
      })
      for (const { id } of docs) {
        signal.throwIfAborted()
        // One that Stripe refuses says so on its own record and must not keep the others from being looked at.
        await syncOffer(payload, { collection, id }).catch((error: unknown) => log.error(error))
      }
      if (!hasNextPage) break
    }
  }
}
