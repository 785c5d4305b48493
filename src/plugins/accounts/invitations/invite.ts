import { type PayloadRequest, ValidationError } from 'payload'
import type { WorkspaceRole } from '#access/membership.ts'
import { localText } from '#kernel/local-text.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { languageOf } from '../mails/language-of.ts'
import { lockWorkspace } from '../members/lock-workspace.ts'
import { requireOwner } from '../members/require-owner.ts'
import { invitationExpiry } from './invitation.ts'
import { requireInvitesLeft } from './invites-left.ts'
import { requireVerified } from './require-verified.ts'
import { sendInvitation } from './send-invitation.ts'
import type { Invitation } from '../records.ts'

type Invite = { workspace: string; email: string; role: WorkspaceRole }

/**
 * Asks somebody into a workspace. Asked again while the first is open it stays one invitation, with the newer role. Its
 * answer does not tell whether the address has an account.
 *
 * @throws Fault `workspace.not-owner` (403), `accounts.unverified` (403), `invitations.too-many` (429),
 * `accounts.not-found` (404). @throws ValidationError (400) at `email` for one who is a member.
 */
export const invite = (
  req: PayloadRequest,
  actor: Person,
  { workspace, email, role }: Invite,
): Promise<Invitation> =>
  transaction({ payload: req.payload, req }, async (req) => {
    await lockWorkspace(req, workspace)
    await requireOwner(req, actor, workspace)
    requireVerified(req, actor)
    if (await isMember(req, workspace, email)) throw alreadyMember(req)
    // as the system: invitations are written by these verbs alone, so the collection lets nobody
    const given = { collection: 'invitations', depth: 0, overrideAccess: true, req } as const
    const open = await openInvitation(req, workspace, email)
    if (open === undefined) await requireInvitesLeft(req, workspace)
    const data = { role, expiresAt: invitationExpiry(), invitedBy: actor.id }
    const invitation =
      open === undefined
        ? await req.payload.create({ ...given, data: { ...data, workspace, email } })
        : await req.payload.update({ ...given, id: open, data })
    await sendInvitation(req, invitation)
    return invitation
  })

const isMember = async (req: PayloadRequest, workspace: string, email: string): Promise<boolean> => {
  const { rows } = await executeInTransaction(
    req,
    sql`select 1 from users u join users_memberships m on m._parent_id = u.id
        where u.email = ${email} and m.workspace_id = ${workspace}::uuid`,
  )
  return rows.length > 0
}

const openInvitation = async (
  req: PayloadRequest,
  workspace: string,
  email: string,
): Promise<string | undefined> => {
  const { rows } = await executeInTransaction<{ id: string }>(
    req,
    sql`select id from invitations where workspace_id = ${workspace}::uuid and email = ${email}
          and accepted_at is null and revoked_at is null and expires_at > now()`,
  )
  return rows[0]?.id
}

const alreadyMember = (req: PayloadRequest): ValidationError => {
  const message = {
    en: 'This person is in the workspace already.',
    de: 'Diese Person ist schon im Arbeitsbereich.',
  }
  const errors = [{ path: 'email', message: localText(message, languageOf(req)) }]
  return new ValidationError({ collection: 'invitations', errors }, req.t)
}
