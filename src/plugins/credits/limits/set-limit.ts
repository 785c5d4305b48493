import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { noSuchMember } from './faults.ts'
import type { Spender } from './month-use.ts'

/**
 * Says what a member may spend in a month; null takes the limit away.
 *
 * @throws Fault `credits.no-such-member` (404) for who is not in the workspace.
 */
export const setLimit = (
  given: PayloadRequest,
  { workspace, member, monthly }: Spender & { monthly: number | null },
): Promise<void> =>
  transaction({ payload: given.payload, req: given }, async (req) => {
    const { rows } = await executeInTransaction(
      req,
      sql`select from users_memberships where workspace_id = ${workspace}::uuid and _parent_id = ${member}::uuid`,
    )
    if (rows.length === 0) throw noSuchMember(req)
    const statement =
      monthly === null
        ? sql`delete from credit_limits where workspace_id = ${workspace}::uuid and member_id = ${member}::uuid`
        : sql`insert into credit_limits (id, workspace_id, member_id, monthly)
            values (${randomUUID()}::uuid, ${workspace}::uuid, ${member}::uuid, ${monthly}::bigint)
            on conflict (workspace_id, member_id) do update set monthly = excluded.monthly, updated_at = now()`
    await executeInTransaction(req, statement)
  })
