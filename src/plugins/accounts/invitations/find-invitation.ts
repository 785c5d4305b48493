import type { PayloadRequest } from 'payload'
import { idOf } from '#kernel/record-id.ts'
import { notFound } from '../endpoints/route-id.ts'
import { lockWorkspace } from '../members/lock-workspace.ts'
import type { Invitation } from '../records.ts'

export type PlacedInvitation = Invitation & { workspace: string }

/**
 * An invitation with its workspace locked, as it is in this transaction. What the caller may do with it is the verb's to
 * check: invited people cannot read the record, and need not.
 *
 * @throws Fault `accounts.not-found` (404).
 */
export const lockedInvitation = async (req: PayloadRequest, id: string): Promise<PlacedInvitation> => {
  // as the system: the verbs that ask check their caller
  const wanted = {
    collection: 'invitations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  } as const
  const workspace = idOf((await req.payload.findByID(wanted))?.workspace)
  if (workspace === undefined) throw notFound()
  await lockWorkspace(req, workspace)
  const invitation = await req.payload.findByID(wanted)
  if (!invitation) throw notFound()
  return { ...invitation, workspace }
}
