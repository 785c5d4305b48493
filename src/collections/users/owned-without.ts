import type { PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

type Without = { account: string; workspaces: readonly string[] }

/**
 * Checks that each of the workspaces has an owner beside the account. Rows are locked until the transaction ends: of two
 * owners who leave at once, one is refused.
 *
 * @throws Fault `workspace.last-owner` (409).
 */
export const assertOwnedWithout = async (
  req: PayloadRequest,
  { account, workspaces }: Without,
): Promise<void> => {
  for (const workspace of workspaces.toSorted()) {
    const locked = await executeInTransaction<{ name: string }>(
      req,
      sql`select name from workspaces where id = ${workspace}::uuid for update`,
    )
    const found = locked.rows[0]
    if (!found) continue
    const { rows } = await executeInTransaction(
      req,
      sql`select 1 from users_memberships
          where workspace_id = ${workspace}::uuid and role = 'owner' and _parent_id <> ${account}::uuid limit 1`,
    )
    if (rows.length === 0) throw lastOwner(found.name)
  }
}

const lastOwner = (name: string) =>
  new Fault(`“${name}” needs an owner. Make somebody else its owner first.`, {
    code: 'workspace.last-owner',
    status: 409,
  })
