import type { Payload } from 'payload'
import { type Balance, balanceOf } from '../ledger/balance-of.ts'
import { type MemberLimit, limitOf } from '../limits/limit-of.ts'
import type { Spender } from '../limits/month-use.ts'
import { readPrices } from '../prices/read-prices.ts'
import { openForReading } from './open-workspace.ts'

/** What a member is told of the credits of a workspace. */
export type ToldBalance = Balance & {
  workspace: string
  /** What is available and held together is below the threshold of the prices. */
  isLow: boolean
  /** What the member may spend in a month; null without a limit. */
  limit: MemberLimit | null
}

/** The balance of a workspace, for one of its members; opens it when it never was. */
export const balanceFor = async (payload: Payload, spender: Spender): Promise<ToldBalance> => {
  const { workspace } = spender
  await openForReading(payload, workspace)
  const [balance, prices, limit] = await Promise.all([
    balanceOf(payload, workspace),
    readPrices(payload),
    limitOf(payload, spender),
  ])
  return { workspace, ...balance, isLow: balance.available + balance.held < prices.lowBalance, limit }
}
