import type { Endpoint } from 'payload'
import { changeBalance } from './change-balance.ts'
import { entriesCsv } from './entries-csv.ts'
import { ledgerLists } from './lists.ts'
import { overview } from './overview.ts'
import { settleDifference } from './settle-difference.ts'

/** Everything below `/api/credits/admin`. */
export const adminEndpoints: Endpoint[] = [
  overview,
  ...ledgerLists,
  entriesCsv,
  ...changeBalance,
  settleDifference,
]
