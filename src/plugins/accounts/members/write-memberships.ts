import type { PayloadRequest } from 'payload'
import type { WorkspaceRole } from '#access/membership.ts'
import { idOf } from '#kernel/record-id.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

export type Membership = { workspace: string; role: WorkspaceRole }

/**
 * Reads a person's memberships, changes them and writes them back while nobody else can. Only admins may write the
 * field; the verbs that call this have checked what their caller may do.
 */
export const writeMemberships = async (
  req: PayloadRequest,
  userId: string,
  change: (memberships: Membership[]) => Membership[],
): Promise<void> => {
  await executeInTransaction(req, sql`select 1 from users where id = ${userId}::uuid for update`)
  // as the system: only admins write memberships; the verb that asks has checked its caller
  const account = { collection: 'users', id: userId, depth: 0, overrideAccess: true, req } as const
  const { memberships } = await req.payload.findByID(account)
  const before = (memberships ?? []).map(({ workspace, role }) => ({
    workspace: idOf(workspace) ?? '',
    role,
  }))
  await req.payload.update({ ...account, data: { memberships: change(before) } })
}
