import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { languageOf } from '../mails/language-of.ts'
import { roleIn } from '../members/role-in.ts'
import { writeMemberships } from '../members/write-memberships.ts'
import { readToken } from '../tokens/read-token.ts'
import { linkInvalid } from '../tokens/spend-token.ts'
import { lockedInvitation } from './find-invitation.ts'
import { stateOf } from './invitation.ts'
import { over } from './manage-invitation.ts'

/** As many as the field on the account takes. */
const MOST_MEMBERSHIPS = 200

/**
 * Makes the person a member of the workspace they were invited to. Twice is once: a second click gets the same answer.
 * A mailed link also confirms their address.
 *
 * @throws Fault `accounts.link-invalid` (403), `invitations.other-address` (403), `invitations.over` (410).
 */
export const accept = (
  req: PayloadRequest,
  person: Person,
  token: string,
): Promise<{ workspace: { id: string } }> =>
  transaction({ payload: req.payload, req }, async (req) => {
    const found = await readToken(req.payload, ['invitation', 'invitation-link'], token)
    if (!found) throw linkInvalid(req)
    const invitation = await lockedInvitation(req, found.subject)
    const { id, workspace, role, email } = invitation
    if (person.email !== email) throw otherAddress(req, email)
    const isMember = (await roleIn(req, workspace, person.id)) !== undefined
    const state = stateOf(invitation)
    if (state === 'accepted' && isMember) return { workspace: { id: workspace } }
    if (state !== 'open') throw over(req, 410)
    if (!isMember) {
      await writeMemberships(req, person.id, (memberships) => {
        if (memberships.length >= MOST_MEMBERSHIPS) throw tooMany(req)
        return [...memberships, { workspace, role }]
      })
    }
    const data = { acceptedAt: new Date().toISOString() }
    // as the system: the collection lets nobody write, the token is the permission
    await req.payload.update({ collection: 'invitations', id, data, depth: 0, overrideAccess: true, req })
    if (found.purpose === 'invitation') await confirmAddress(req, person.id)
    return { workspace: { id: workspace } }
  })

const confirmAddress = (req: PayloadRequest, userId: string) =>
  executeInTransaction(
    req,
    sql`update users set email_verified_at = coalesce(email_verified_at, now()) where id = ${userId}::uuid`,
  )

const otherAddress = (req: PayloadRequest, email: string): Fault => {
  const message = {
    en: `This invitation is for ${email}. Sign in with that address to accept it.`,
    de: `Diese Einladung ist für ${email}. Melden Sie sich mit dieser Adresse an, um sie anzunehmen.`,
  }
  return new Fault(localText(message, languageOf(req)), {
    code: 'invitations.other-address',
    status: 403,
    details: { email },
  })
}

const tooMany = (req: PayloadRequest): Fault => {
  const message = {
    en: `You are in ${MOST_MEMBERSHIPS} workspaces; that is the limit. Leave one first.`,
    de: `Sie sind in ${MOST_MEMBERSHIPS} Arbeitsbereichen; mehr geht nicht. Verlassen Sie zuerst einen.`,
  }
  return new Fault(localText(message, languageOf(req)), { code: 'workspace.too-many', status: 409 })
}
