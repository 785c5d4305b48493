import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { transaction } from '#kernel/server/transaction.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { languageOf } from '../mails/language-of.ts'
import { requireOwner } from '../members/require-owner.ts'
import { type PlacedInvitation, lockedInvitation } from './find-invitation.ts'
import { stateOf } from './invitation.ts'

/**
 * Runs what an owner does with an invitation that is still open.
 *
 * @throws Fault `invitations.over` (409) when it is not; `workspace.not-owner` (403), `accounts.not-found` (404).
 */
export const manageInvitation = <Result>(
  req: PayloadRequest,
  actor: Person,
  id: string,
  work: (req: PayloadRequest, invitation: PlacedInvitation) => Promise<Result>,
): Promise<Result> =>
  transaction({ payload: req.payload, req }, async (req) => {
    const invitation = await lockedInvitation(req, id)
    await requireOwner(req, actor, invitation.workspace)
    if (stateOf(invitation) !== 'open') throw over(req, 409)
    return work(req, invitation)
  })

export const over = (req: PayloadRequest, status: number): Fault => {
  const message = {
    en: 'This invitation is no longer open. Ask for a new one.',
    de: 'Diese Einladung ist nicht mehr offen. Bitten Sie um eine neue.',
  }
  return new Fault(localText(message, languageOf(req)), { code: 'invitations.over', status })
}
