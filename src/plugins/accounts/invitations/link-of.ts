import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { languageOf } from '../mails/language-of.ts'
import { invitationLink } from '../mails/links.ts'
import { keepToken } from '../tokens/keep-token.ts'
import { invitationMinutesLeft } from './invitation.ts'
import { manageInvitation } from './manage-invitation.ts'

/**
 * A link an owner hands over by hand. It does not prove the address of who opens it. Links made before stay good.
 * Throws what `manageInvitation` does.
 */
export const linkOf = (req: PayloadRequest, actor: Person, id: string): Promise<string> =>
  manageInvitation(req, actor, id, async (req, invitation) => {
    const token = await keepToken({
      purpose: 'invitation-link',
      subject: id,
      email: invitation.email,
      minutes: invitationMinutesLeft(invitation),
      run: (statement) => executeInTransaction(req, statement),
    })
    return invitationLink(languageOf(req), token)
  })
