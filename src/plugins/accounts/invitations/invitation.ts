import type { Invitation } from '../records.ts'

const MINUTE_MS = 60_000
export const INVITATION_DAYS = 7

export const invitationExpiry = (): string =>
  new Date(Date.now() + INVITATION_DAYS * 24 * 60 * MINUTE_MS).toISOString()

/** What can still be done with an invitation: accept it, nothing because it was, or nothing because it is over. */
export type InvitationState = 'open' | 'accepted' | 'over'

export const stateOf = (
  invitation: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
): InvitationState => {
  if (invitation.acceptedAt) return 'accepted'
  return invitation.revokedAt || Date.parse(invitation.expiresAt) <= Date.now() ? 'over' : 'open'
}

/** How long its link is good for; 0 when it is not open. */
export const invitationMinutesLeft = (invitation: Invitation): number =>
  stateOf(invitation) === 'open' ? Math.ceil((Date.parse(invitation.expiresAt) - Date.now()) / MINUTE_MS) : 0
