import type { PayloadRequest } from 'payload'
import type { WorkspaceRole } from '#access/membership.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

/** A person's role in a workspace as it is in this transaction; undefined when they are not in it. */
export const roleIn = async (
  req: PayloadRequest,
  workspace: string,
  userId: string,
): Promise<WorkspaceRole | undefined> => {
  const { rows } = await executeInTransaction<{ role: WorkspaceRole }>(
    req,
    sql`select role from users_memberships where workspace_id = ${workspace}::uuid and _parent_id = ${userId}::uuid`,
  )
  return rows[0]?.role
}

/** How many owners the workspace has beside this person. */
export const otherOwners = async (
  req: PayloadRequest,
  workspace: string,
  userId: string,
): Promise<number> => {
  const { rows } = await executeInTransaction<{ owners: number }>(
    req,
    sql`select count(distinct _parent_id)::int as owners from users_memberships
        where workspace_id = ${workspace}::uuid and role = 'owner' and _parent_id <> ${userId}::uuid`,
  )
  return rows[0]?.owners ?? 0
}
