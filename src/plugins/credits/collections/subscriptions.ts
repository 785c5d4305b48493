import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { contentAdmin, nobody } from '#access/rules.ts'
import { forWorkspaceOwners } from './for-workspace-owners.ts'
import { MONEY_CELL, STATUS_CELL, beside, factsField, toldAbove } from './told-above.ts'

/** The plans workspaces have subscribed to, as Stripe has them; written by settling alone. */
export const subscriptions: CollectionConfig = {
  slug: 'subscriptions',
  labels: {
    singular: { en: 'Subscription', de: 'Abonnement' },
    plural: { en: 'Subscriptions', de: 'Abonnements' },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    useAsTitle: 'subscription',
    defaultColumns: ['workspace', 'plan', 'status', 'currentPeriodEnd', 'cancelAtPeriodEnd'],
    group: { en: 'Money', de: 'Geld' },
    hideAPIURL: true,
    description: {
      en: 'Read from Stripe. Owners change and cancel theirs in Stripe’s portal.',
      de: 'Von Stripe gelesen. Die Leitung eines Arbeitsbereichs ändert und kündigt seines in Stripes Portal.',
    },
  },
  access: {
    create: nobody,
    read: anyOf(forWorkspaceOwners, contentAdmin),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  fields: [
    factsField('subscription-facts.tsx#SubscriptionFacts'),
    {
      name: 'subscription',
      type: 'text',
      label: { en: 'Subscription at Stripe', de: 'Abonnement bei Stripe' },
      required: true,
      unique: true,
      admin: toldAbove(),
    },
    { name: 'customer', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'credit-plans',
      label: { en: 'Plan', de: 'Abo' },
      admin: beside,
    },
    /** As Stripe calls it: `active`, `past_due`, `canceled` … */
    {
      name: 'status',
      type: 'text',
      label: { en: 'Status', de: 'Stand' },
      required: true,
      index: true,
      admin: toldAbove(STATUS_CELL),
    },
    {
      name: 'credits',
      type: 'number',
      label: { en: 'Credits a month', de: 'Credits im Monat' },
      admin: toldAbove(),
    },
    {
      name: 'amount',
      type: 'number',
      label: { en: 'Price', de: 'Preis' },
      admin: toldAbove(MONEY_CELL),
    },
    { name: 'currency', type: 'text', label: { en: 'Currency', de: 'Währung' }, admin: toldAbove() },
    { name: 'price', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'currentPeriodEnd',
      type: 'date',
      label: { en: 'Period ends', de: 'Zeitraum endet' },
      admin: toldAbove(),
    },
    {
      name: 'cancelAtPeriodEnd',
      type: 'checkbox',
      label: { en: 'Ends with its period', de: 'Endet mit dem Zeitraum' },
      defaultValue: false,
      admin: toldAbove(),
    },
    { name: 'endedAt', type: 'date', label: { en: 'Ended', de: 'Beendet' }, admin: toldAbove() },
    {
      name: 'buyer',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Subscribed by', de: 'Abgeschlossen von' },
      admin: beside,
    },
  ],
}
