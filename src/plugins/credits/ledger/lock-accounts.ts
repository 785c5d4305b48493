import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

/** Locks the accounts of a workspace until the transaction ends, as whatever moves credits does. */
export const lockAccounts = async (req: PayloadRequest, workspace: string): Promise<void> => {
  await executeInTransaction(
    req,
    sql`select from ledger.accounts where workspace = ${workspace}::uuid order by id for no key update`,
  )
}
