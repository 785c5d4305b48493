import type { Endpoint } from 'payload'
import { type CheckRow, readLastCheck } from '../read/checks.ts'
import { countDifferences } from '../read/differences.ts'
import { type DayTotals, type Held, type Totals, readDays, readHeld, readTotals } from '../read/overview.ts'
import { reading } from './lists.ts'

const DAYS = 30

/** What the panel's overview shows. */
export type Overview = {
  totals: Totals | undefined
  held: Held | undefined
  days: DayTotals[]
  check: CheckRow | null
  /** Differences between the ledger and Stripe that nobody has settled. */
  differences: number
}

/** `GET /api/credits/admin/overview` → sums, the last 30 days, the last check. */
export const overview: Endpoint = reading('overview', async ({ payload }) => {
  const [totals, held, days, check, differences] = await Promise.all([
    readTotals(payload),
    readHeld(payload),
    readDays(payload, DAYS),
    readLastCheck(payload),
    countDifferences(payload),
  ])
  return Response.json({ totals, held, days, check, differences } satisfies Overview)
})
