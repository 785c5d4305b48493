import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { notFound } from '../endpoints/route-id.ts'

/**
 * Lets everything about who belongs to a workspace happen one after the other, until the transaction ends: what was
 * counted (owners, invitations) stays true.
 *
 * @throws Fault `accounts.not-found` (404) when the workspace is gone.
 */
export const lockWorkspace = async (req: PayloadRequest, workspace: string): Promise<void> => {
  const { rows } = await executeInTransaction(
    req,
    sql`select 1 from workspaces where id = ${workspace}::uuid for update`,
  )
  if (rows.length === 0) throw notFound()
}
