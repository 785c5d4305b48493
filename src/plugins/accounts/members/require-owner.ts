import type { PayloadRequest } from 'payload'
import { isPlatformAdmin } from '#access/platform-role.ts'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { notFound } from '../endpoints/route-id.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { languageOf } from '../mails/language-of.ts'
import { roleIn } from './role-in.ts'

/**
 * Lets owners of the workspace pass, and admins of the platform. Asked inside the transaction, after the lock: one who
 * was an owner when the request began may be none by now.
 *
 * @throws Fault `accounts.not-found` (404) for people who are not in it; `workspace.not-owner` (403) for its others.
 */
export const requireOwner = async (req: PayloadRequest, person: Person, workspace: string): Promise<void> => {
  if (isPlatformAdmin(person)) return
  const role = await roleIn(req, workspace, person.id)
  if (role === undefined) throw notFound()
  if (role === 'owner') return
  const message = {
    en: 'Only owners of this workspace can do this.',
    de: 'Das können nur die Leitungen dieses Arbeitsbereichs.',
  }
  throw new Fault(localText(message, languageOf(req)), { code: 'workspace.not-owner', status: 403 })
}
