import type { PayloadRequest } from 'payload'
import type { WorkspaceRole } from '#access/membership.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { notFound } from '../endpoints/route-id.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { requireAnotherOwner } from './last-owner.ts'
import { lockWorkspace } from './lock-workspace.ts'
import { requireOwner } from './require-owner.ts'
import { roleIn } from './role-in.ts'
import { writeMemberships } from './write-memberships.ts'

type Change = { workspace: string; userId: string; role: WorkspaceRole }

/**
 * Gives a member another role.
 *
 * @throws Fault `workspace.not-owner` (403), `workspace.last-owner` (409), `accounts.not-found` (404).
 */
export const changeRole = (req: PayloadRequest, actor: Person, change: Change): Promise<void> =>
  transaction({ payload: req.payload, req }, async (req) => {
    const { workspace, userId, role } = change
    await lockWorkspace(req, workspace)
    await requireOwner(req, actor, workspace)
    if ((await roleIn(req, workspace, userId)) === undefined) throw notFound()
    if (role !== 'owner') await requireAnotherOwner(req, workspace, userId)
    await writeMemberships(req, userId, (memberships) =>
      memberships.map((membership) =>
        membership.workspace === workspace ? { workspace, role } : membership,
      ),
    )
  })
