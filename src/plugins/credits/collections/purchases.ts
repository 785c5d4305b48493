import type { CollectionConfig, Field } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { contentAdmin, nobody } from '#access/rules.ts'
import { forWorkspaceOwners } from './for-workspace-owners.ts'
import { MONEY_CELL, STATUS_CELL, beside, factsField, toldAbove } from './told-above.ts'

const money = (name: string, label: { en: string; de: string }): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue: 0,
  admin: toldAbove(MONEY_CELL),
})

/** What was paid for credits, one row a payment; written by settling alone. */
export const purchases: CollectionConfig = {
  slug: 'purchases',
  labels: {
    singular: { en: 'Purchase', de: 'Kauf' },
    plural: { en: 'Purchases', de: 'Käufe' },
  },
  defaultSort: '-paidAt',
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['paidAt', 'title', 'credits', 'amount', 'currency', 'status', 'workspace'],
    group: { en: 'Money', de: 'Geld' },
    hideAPIURL: true,
    description: {
      en: 'What was paid through Stripe, read from there. Refund at Stripe: the credits follow.',
      de: 'Was über Stripe bezahlt wurde, von dort gelesen. Erstatten Sie bei Stripe: Die Credits folgen.',
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
    factsField('purchase-facts.tsx#PurchaseFacts'),
    { name: 'title', type: 'text', label: { en: 'What', de: 'Was' }, admin: toldAbove() },
    // The payment intent, or the invoice of a plan: one purchase each, however often it is told.
    {
      name: 'payment',
      type: 'text',
      label: { en: 'Payment at Stripe', de: 'Zahlung bei Stripe' },
      required: true,
      unique: true,
      admin: toldAbove(),
    },
    /** `pack`, `plan` or `intent`. */
    { name: 'kind', type: 'text', label: { en: 'Kind', de: 'Art' }, required: true, admin: toldAbove() },
    {
      name: 'credits',
      type: 'number',
      label: { en: 'Credits', de: 'Credits' },
      required: true,
      admin: toldAbove(),
    },
    money('amount', { en: 'Paid', de: 'Bezahlt' }),
    {
      name: 'currency',
      type: 'text',
      label: { en: 'Currency', de: 'Währung' },
      required: true,
      admin: toldAbove(),
    },
    /** `pending`, `paid`, `failed`, `refunded`, `partly-refunded` or `disputed`. */
    {
      name: 'status',
      type: 'text',
      label: { en: 'Status', de: 'Stand' },
      required: true,
      index: true,
      admin: toldAbove(STATUS_CELL),
    },
    money('refunded', { en: 'Refunded', de: 'Erstattet' }),
    money('disputed', { en: 'Disputed', de: 'Angefochten' }),
    {
      name: 'paidAt',
      type: 'date',
      label: { en: 'Paid at', de: 'Bezahlt am' },
      index: true,
      admin: { ...toldAbove(), date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'buyer',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Bought by', de: 'Gekauft von' },
      admin: beside,
    },
    {
      name: 'pack',
      type: 'relationship',
      relationTo: 'credit-packs',
      label: { en: 'Pack', de: 'Paket' },
      admin: beside,
    },
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'credit-plans',
      label: { en: 'Plan', de: 'Abo' },
      admin: beside,
    },
    { name: 'receiptUrl', type: 'text', label: { en: 'Receipt', de: 'Beleg' }, admin: toldAbove() },
    { name: 'invoiceUrl', type: 'text', label: { en: 'Invoice', de: 'Rechnung' }, admin: toldAbove() },
    { name: 'customer', type: 'text', index: true, admin: { hidden: true } },
    { name: 'checkoutSession', type: 'text', index: true, admin: { hidden: true } },
    { name: 'charge', type: 'text', index: true, admin: { hidden: true } },
    { name: 'invoice', type: 'text', index: true, admin: { hidden: true } },
    { name: 'subscription', type: 'text', index: true, admin: { hidden: true } },
    /** When the mail with the receipt was queued. */
    { name: 'mailedAt', type: 'date', admin: { hidden: true } },
  ],
}
