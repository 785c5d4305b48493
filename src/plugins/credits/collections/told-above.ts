import type { UIField } from 'payload'

const panel = '/src/plugins/credits/billing/panel'

/** A field whose value the facts at the head of the form tell. A condition would make its column take nothing at all. */
export const toldAbove = (cell?: string) => ({
  readOnly: true,
  components: { Field: `${panel}/facts.tsx#ToldAbove`, ...(cell && { Cell: cell }) },
})

/** A reference that stands beside the facts. */
export const beside = { readOnly: true, position: 'sidebar' as const }

/** The facts of a record that is only read. */
export const factsField = (component: string): UIField => ({
  name: 'facts',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: `${panel}/${component}` },
  },
})

/** Tells a status in words, in lists. */
export const STATUS_CELL = `${panel}/status-cell.tsx#StatusCell`

/** Tells an amount in its row's currency, in lists. */
export const MONEY_CELL = '/src/plugins/credits/offers/panel/money-cell.tsx#MoneyCell'
