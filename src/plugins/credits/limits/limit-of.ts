import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { type MonthUseRow, type Spender, monthUse } from './month-use.ts'

export type MemberLimit = {
  /** Whole credits in a month of the calendar (UTC). */
  monthly: number
  /** Spent or set aside this month. */
  used: number
}

/** What a member may spend in a month and has spent; null without a limit. */
export const limitOf = async (payload: Payload, spender: Spender): Promise<MemberLimit | null> => {
  const { rows } = await execute<MonthUseRow>(payload, monthUse(spender))
  return rows[0] ? { monthly: Number(rows[0].monthly), used: Number(rows[0].used) } : null
}
