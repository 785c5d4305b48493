import type { Field } from 'payload'
import { nobodyField } from '#access/rules.ts'

const written = { create: nobodyField, update: nobodyField }

/** What Stripe knows of an offer: written by the sync alone, seen by who edits it. */
export const syncFields: Field[] = [
  {
    name: 'syncState',
    type: 'text',
    label: { en: 'At Stripe', de: 'Bei Stripe' },
    access: written,
    // `off`, `pending`, `synced` or `failed`.
    defaultValue: 'off',
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: {
        Field: '/src/plugins/credits/offers/panel/sync-state.tsx#SyncState',
        Cell: '/src/plugins/credits/offers/panel/sync-state.tsx#SyncStateCell',
      },
    },
  },
  { name: 'syncError', type: 'text', access: written, admin: { hidden: true } },
  { name: 'syncedAt', type: 'date', access: written, admin: { hidden: true } },
  { name: 'stripeProduct', type: 'text', index: true, access: written, admin: { hidden: true } },
  // Every price this has ever had there, retired ones too: subscriptions go on at theirs.
  { name: 'stripePrices', type: 'json', access: written, admin: { hidden: true } },
]
