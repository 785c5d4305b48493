import type { CollectionBeforeDeleteHook } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { emptyWorkspace } from './empty-workspace.ts'
import { placedCollections } from './placed-collections.ts'

/**
 * Lets a workspace be deleted only when nothing is in it that somebody made; its people, invitations and finished jobs
 * go with it.
 *
 * @throws Fault `workspace.not-empty` (409) with what is still there in `details`; `workspace.busy` (409).
 */
export const guardDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const workspace = String(id)
  const still: Record<string, number> = {}
  for (const { slug, isWritten } of placedCollections(req.payload)) {
    if (!isWritten) continue
    // as the system: whoever may delete the workspace learns how many records stand in the way
    const { totalDocs } = await req.payload.count({
      collection: slug,
      where: { workspace: { equals: workspace } },
      trash: true,
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) still[slug] = totalDocs
  }
  if (Object.keys(still).length > 0) throw notEmpty(still)
  await emptyWorkspace(req, workspace)
  await executeInTransaction(req, sql`delete from users_memberships where workspace_id = ${workspace}::uuid`)
}

const notEmpty = (still: Record<string, number>) => {
  const list = Object.entries(still).map(([slug, count]) => `${count} ${slug}`)
  return new Fault(`This workspace still holds ${list.join(', ')}. Move or delete them first.`, {
    code: 'workspace.not-empty',
    status: 409,
    details: still,
  })
}
