import type { CollectionConfig } from 'payload'
import { contentAdmin, nobody } from '#access/rules.ts'
import { queueSync } from '../offers/queue-sync.ts'
import { markPending } from '../offers/mark-pending.ts'
import { refuseDeletingSold } from '../offers/refuse-deleting-sold.ts'
import { offerFields } from './offer-fields.ts'

/** Credits that are bought once. */
export const creditPacks: CollectionConfig = {
  slug: 'credit-packs',
  labels: {
    singular: { en: 'Credit pack', de: 'Credit-Paket' },
    plural: { en: 'Credit packs', de: 'Credit-Pakete' },
  },
  defaultSort: 'credits',
  disableDuplicate: false,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'credits', 'active', 'syncState'],
    group: { en: 'Money', de: 'Geld' },
    description: {
      en: 'Credits people buy once. Make one, say how many credits it holds and what it costs, and save: it is on the pricing page at once, and Stripe learns of it within seconds.',
      de: 'Credits, die man einmal kauft. Legen Sie eines an, nennen Sie Credits und Preise und speichern Sie: Es steht sofort auf der Preisseite, und Stripe erfährt davon in Sekunden.',
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
  fields: offerFields({ creditsLabel: { en: 'Credits', de: 'Credits' } }),
}
