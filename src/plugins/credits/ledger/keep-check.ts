import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import { type LedgerCheck, checkLedger } from './check-ledger.ts'

/** Checks the ledger and writes down what was found. */
export const keepCheck = async (payload: Payload): Promise<LedgerCheck> => {
  const found = await checkLedger(payload)
  await execute(
    payload,
    sql`insert into ledger.checks (ok, sum, differences)
      values (${found.ok}, ${found.sum}::numeric, ${JSON.stringify(found.differences)}::jsonb)`,
  )
  return found
}
