import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import { overMemberLimit } from '../charging/faults.ts'
import { type MonthUseRow, type Spender, monthUse } from './month-use.ts'

/**
 * Refuses a reservation that was just made when it takes its member over the limit. The workspace's accounts are locked
 * by it until the transaction ends, so that nobody else of the workspace spends meanwhile.
 *
 * @throws Fault `credits.member-limit` (402).
 */
export const checkMemberLimit = async (
  req: PayloadRequest,
  { credits, ...spender }: Spender & { credits: number },
): Promise<void> => {
  const { rows } = await executeInTransaction<MonthUseRow>(req, monthUse(spender))
  const [row] = rows
  if (!row) return
  const [monthly, used] = [Number(row.monthly), Number(row.used)]
  if (used <= monthly) return
  throw overMemberLimit(req, { workspace: spender.workspace, credits, monthly, used: used - credits })
}
