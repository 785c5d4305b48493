import { keepCheckChore } from './check-chore.ts'
import { ledgerMetrics } from './metrics.ts'

/** What the ledger contributes by itself: its hourly check and its metrics. */
export const ledgerWatch = { chores: [keepCheckChore], metrics: ledgerMetrics }
