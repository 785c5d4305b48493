import type { PayloadRequest } from 'payload'
import type { WorkspaceRole } from '#access/membership.ts'
import { linkInvalid } from '../tokens/spend-token.ts'
import { readToken } from '../tokens/read-token.ts'
import { type InvitationState, stateOf } from './invitation.ts'

export type OpenedInvitation = {
  state: InvitationState
  email: string
  role: WorkspaceRole
  workspace: { id: string; name: string }
  invitedBy: string | null
}

/**
 * What an invitation says to whoever holds its link: they may read what the mail told them.
 *
 * @throws Fault `accounts.link-invalid` (403).
 */
export const openInvitation = async (req: PayloadRequest, token: string): Promise<OpenedInvitation> => {
  const found = await readToken(req.payload, ['invitation', 'invitation-link'], token)
  if (!found) throw linkInvalid(req)
  const invitation = await req.payload.findByID({
    collection: 'invitations',
    id: found.subject,
    depth: 1,
    disableErrors: true,
    // as the system: the token is the permission
    overrideAccess: true,
  })
  const workspace = invitation?.workspace
  if (!invitation || typeof workspace !== 'object' || !workspace) throw linkInvalid(req)
  const { email, role, invitedBy } = invitation
  return {
    state: stateOf(invitation),
    email,
    role,
    workspace: { id: workspace.id, name: workspace.name },
    invitedBy: typeof invitedBy === 'object' && invitedBy ? (invitedBy.name ?? null) : null,
  }
}
