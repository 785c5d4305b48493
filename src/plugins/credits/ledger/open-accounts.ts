import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

/** Gives a workspace its accounts; nothing happens when it has them. Every verb that pays in does it by itself. */
export const openAccounts = async (
  req: PayloadRequest,
  { workspace }: { workspace: string },
): Promise<void> => {
  await executeInTransaction(
    req,
    sql`insert into ledger.accounts (workspace, kind, balance)
      select ${workspace}::uuid, kind, 0 from unnest(array['available', 'held', 'debt']) as kind
      on conflict do nothing`,
  )
}
