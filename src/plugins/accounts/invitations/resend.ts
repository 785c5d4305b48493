import type { PayloadRequest } from 'payload'
import type { Person } from '../endpoints/signed-in.ts'
import { invitationExpiry } from './invitation.ts'
import { manageInvitation } from './manage-invitation.ts'
import { requireVerified } from './require-verified.ts'
import { sendInvitation } from './send-invitation.ts'

/** Sends an invitation once more, good for seven days from now. Throws what `manageInvitation` does. */
export const resend = (req: PayloadRequest, actor: Person, id: string): Promise<void> =>
  manageInvitation(req, actor, id, async (req, invitation) => {
    requireVerified(req, actor)
    const data = { expiresAt: invitationExpiry() }
    // as the system: the collection lets nobody write, the owner was checked above
    await req.payload.update({ collection: 'invitations', id, data, depth: 0, overrideAccess: true, req })
    await sendInvitation(req, invitation)
  })
