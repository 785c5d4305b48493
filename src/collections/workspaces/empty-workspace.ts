import type { PayloadRequest, Where } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { placedCollections } from './placed-collections.ts'

/**
 * Checks that no job of a workspace waits or runs.
 *
 * @throws Fault `workspace.busy` (409).
 */
export const assertIdle = async (req: PayloadRequest, workspace: string): Promise<void> => {
  const { rows } = await executeInTransaction(
    req,
    sql`select 1 from jobs where workspace_id = ${workspace}::uuid and status in ('queued', 'running') limit 1`,
  )
  if (rows.length > 0) throw busy()
}

/**
 * Deletes everything in a workspace, files and trash too, on the request's transaction.
 *
 * @throws Fault `workspace.busy`, `workspace.not-emptied` (409).
 */
export const emptyWorkspace = async (req: PayloadRequest, workspace: string): Promise<void> => {
  await assertIdle(req, workspace)
  for (const { slug } of placedCollections(req.payload)) {
    const where: Where = { workspace: { equals: workspace } }
    // as the system: whoever may delete the workspace may delete what is in it
    const { errors } = await req.payload.delete({
      collection: slug,
      where,
      trash: true,
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      req,
    })
    if (errors.length > 0) throw notEmptied(slug, errors)
  }
}

const busy = () =>
  new Fault('There is still work going on in this workspace. Wait for its jobs, or cancel them.', {
    code: 'workspace.busy',
    status: 409,
  })

const notEmptied = (slug: string, errors: unknown[]) =>
  new Fault('Something in this workspace cannot be deleted, so nothing was. Try again in a moment.', {
    code: 'workspace.not-emptied',
    status: 409,
    internal: `${slug}: ${JSON.stringify(errors)}`,
  })
