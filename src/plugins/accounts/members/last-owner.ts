import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { languageOf } from '../mails/language-of.ts'
import { otherOwners, roleIn } from './role-in.ts'

/** @throws Fault `workspace.last-owner` (409) when the person is the only owner: somebody must be able to decide. */
export const requireAnotherOwner = async (
  req: PayloadRequest,
  workspace: string,
  userId: string,
): Promise<void> => {
  if ((await roleIn(req, workspace, userId)) !== 'owner') return
  if ((await otherOwners(req, workspace, userId)) > 0) return
  const message = {
    en: 'A workspace needs an owner. Make somebody else an owner first.',
    de: 'Ein Arbeitsbereich braucht eine Leitung. Machen Sie zuerst jemand anderen zur Leitung.',
  }
  throw new Fault(localText(message, languageOf(req)), { code: 'workspace.last-owner', status: 409 })
}
