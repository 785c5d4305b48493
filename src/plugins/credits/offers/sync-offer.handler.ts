import type { ChoreRun } from '#jobs/index.ts'
import { optionsOf } from '../options.ts'
import type { OfferName } from './offer.ts'
import { syncOffer } from './sync-offer.ts'

export default async function syncOneOffer({ payload, input }: ChoreRun<OfferName>): Promise<void> {
  if (optionsOf(payload).stripe) await syncOffer(payload, input)
}
