import type { PayloadRequest } from 'payload'
import type { Person } from '../endpoints/signed-in.ts'
import { dropTokens } from '../tokens/spend-token.ts'
import { manageInvitation } from './manage-invitation.ts'

/** Takes an invitation back; its links lead nowhere from now on. Throws what `manageInvitation` does. */
export const revoke = (req: PayloadRequest, actor: Person, id: string): Promise<void> =>
  manageInvitation(req, actor, id, async (req) => {
    const data = { revokedAt: new Date().toISOString() }
    // as the system: the collection lets nobody write, the owner was checked above
    await req.payload.update({ collection: 'invitations', id, data, depth: 0, overrideAccess: true, req })
    await dropTokens(req, id, 'invitation')
    await dropTokens(req, id, 'invitation-link')
  })
