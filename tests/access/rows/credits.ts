import { nobody, owners, staff } from '../people.ts'
import type { Row } from '../row.ts'
import { nextName, write } from './samples.ts'

const readOnly = { create: nobody, update: nobody, delete: nobody, moveOut: nobody, moveIn: nobody }
const ofSync = (value: unknown) => ({ create: nobody, update: nobody, value: () => value })

/** The record is the editor's limit. */
const limits: Row = {
  collection: 'credit-limits',
  who: { ...readOnly, read: [...owners, 'editor', ...staff] },
  make: async (stage, workspace) => {
    const member = stage.cast.accounts.editor.id
    const where = { workspace: { equals: workspace }, member: { equals: member } }
    const known = await stage.platen.payload.db.findOne<{ id: string }>({
      collection: 'credit-limits',
      where,
    })
    return known ?? write(stage, 'credit-limits', { workspace, member, monthly: 1_000_000 })
  },
  data: ({ cast }, workspace) => ({ workspace, member: cast.accounts.viewer.id, monthly: 10 }),
  change: { monthly: 1000 },
  fields: { workspace: {} },
}

const offer = () => ({
  title: nextName('Credits'),
  credits: 100,
  prices: [{ currency: 'eur', amount: 500 }],
})

/** What is sold, without Stripe. */
const offers = (['credit-packs', 'credit-plans'] as const).map((collection): Row => ({
  collection,
  who: { create: staff, read: staff, update: staff, delete: staff, duplicate: staff },
  make: ({ platen }) => platen.payload.create({ collection, data: offer(), depth: 0 }),
  data: offer,
  change: { credits: 200 },
  fields: {
    syncState: ofSync('synced'),
    syncError: ofSync('Forged.'),
    syncedAt: ofSync('2026-01-01T00:00:00.000Z'),
    stripeProduct: ofSync('prod_forged'),
    stripePrices: ofSync([{ id: 'price_forged' }]),
  },
}))

const purchase = (workspace: string) => ({
  title: 'Credits',
  payment: nextName('pi'),
  kind: 'pack',
  credits: 100,
  amount: 500,
  currency: 'eur',
  status: 'paid',
  workspace,
})

/** Written by settling alone. */
const purchases: Row = {
  collection: 'purchases',
  who: { ...readOnly, read: [...owners, ...staff] },
  make: (stage, workspace) => write(stage, 'purchases', { ...purchase(workspace), refunded: 0, disputed: 0 }),
  data: (_, workspace) => purchase(workspace),
  change: { credits: 1000 },
  fields: { workspace: {} },
}

const subscription = (workspace: string) => ({
  subscription: nextName('sub'),
  customer: 'cus_1',
  status: 'active',
  workspace,
})

const subscriptions: Row = {
  collection: 'subscriptions',
  who: { ...readOnly, read: [...owners, ...staff] },
  make: (stage, workspace) => write(stage, 'subscriptions', subscription(workspace)),
  data: (_, workspace) => subscription(workspace),
  change: { status: 'canceled' },
  fields: { workspace: {} },
}

export const credits: Row[] = [limits, ...offers, purchases, subscriptions]
