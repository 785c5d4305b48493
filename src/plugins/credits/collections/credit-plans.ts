import type { CollectionConfig } from 'payload'
import { contentAdmin, nobody } from '#access/rules.ts'
import { queueSync } from '../offers/queue-sync.ts'
import { markPending } from '../offers/mark-pending.ts'
import { refuseDeletingSold } from '../offers/refuse-deleting-sold.ts'
import { offerFields } from './offer-fields.ts'

/** Credits that come every month, for a price every month. */
export const creditPlans: CollectionConfig = {
  slug: 'credit-plans',
  labels: {
    singular: { en: 'Plan', de: 'Abo' },
    plural: { en: 'Plans', de: 'Abos' },
  },
  defaultSort: 'credits',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'credits', 'active', 'syncState'],
    group: { en: 'Money', de: 'Geld' },
    description: {
      en: 'Credits that come every month. Who has subscribed keeps their price and their credits when you change them here; who subscribes later gets the new ones.',
      de: 'Credits, die jeden Monat kommen. Wer schon ein Abo hat, behält Preis und Credits, wenn Sie sie hier ändern; wer später abschließt, bekommt die neuen.',
    },
  },
  access: {
    create: contentAdmin,
    read: contentAdmin,
    update: contentAdmin,
    delete: contentAdmin,
    readVersions: nobody,
  },
  hooks: {
    beforeChange: [markPending],
    afterChange: [queueSync],
    beforeDelete: [refuseDeletingSold],
  },
  fields: offerFields({ creditsLabel: { en: 'Credits a month', de: 'Credits im Monat' } }),
}
