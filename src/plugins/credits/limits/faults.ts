import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { languageOf } from '../language-of.ts'

/** The Fault for a person who is not in the workspace: `credits.no-such-member` (404). */
export const noSuchMember = (req: PayloadRequest): Fault => {
  const message = {
    en: 'This person is not a member of the workspace.',
    de: 'Diese Person ist nicht Mitglied des Arbeitsbereichs.',
  }
  return new Fault(localText(message, languageOf(req)), { code: 'credits.no-such-member', status: 404 })
}

/** The Fault for members who are no owners: `workspace.not-owner` (403). */
export const ownersOnly = (req: PayloadRequest): Fault => {
  const message = {
    en: 'Only owners of this workspace can do this.',
    de: 'Das können nur die Leitungen dieses Arbeitsbereichs.',
  }
  return new Fault(localText(message, languageOf(req)), { code: 'workspace.not-owner', status: 403 })
}
