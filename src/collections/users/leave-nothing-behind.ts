import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { workspacesOf } from '#access/membership.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { assertIdle, emptyWorkspace } from '../workspaces/empty-workspace.ts'
import { keepAnAdmin } from './keep-an-admin.ts'
import { assertOwnedWithout } from './owned-without.ts'

/**
 * Clears up before an account is deleted: workspaces nobody else is in go with it, with everything in them; others must
 * have another owner.
 *
 * @throws Fault `workspace.last-owner`, `workspace.busy`, `account.last-admin` (409): nothing is deleted then.
 */
export const leaveNothingBehind: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = String(id)
  // as the system: whoever may delete the account is about to, and its memberships decide what goes with it
  const user = await req.payload.findByID({
    collection: 'users',
    id: account,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await keepAnAdmin(req, user)
  const owned = workspacesOf(user, ['owner'])
  const alone = await ofNobodyElse(req, { account, workspaces: owned })
  await assertOwnedWithout(req, {
    account,
    workspaces: owned.filter((workspace) => !alone.includes(workspace)),
  })
  // All of them before the first is touched: one of several accounts that fails does not undo what it did.
  for (const workspace of alone) await assertIdle(req, workspace)
  for (const workspace of alone) {
    await emptyWorkspace(req, workspace)
    // as the system: a workspace without people is nobody's
    await req.payload.delete({ collection: 'workspaces', id: workspace, depth: 0, overrideAccess: true, req })
  }
}

type Asked = { account: string; workspaces: readonly string[] }

const ofNobodyElse = async (req: PayloadRequest, { account, workspaces }: Asked): Promise<string[]> => {
  const alone: string[] = []
  for (const workspace of workspaces) {
    const { rows } = await executeInTransaction(
      req,
      sql`select 1 from users_memberships
          where workspace_id = ${workspace}::uuid and _parent_id <> ${account}::uuid limit 1`,
    )
    if (rows.length === 0) alone.push(workspace)
  }
  return alone
}
