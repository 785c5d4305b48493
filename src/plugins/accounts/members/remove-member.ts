import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { notFound } from '../endpoints/route-id.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { languageOf } from '../mails/language-of.ts'
import { requireAnotherOwner } from './last-owner.ts'
import { lockWorkspace } from './lock-workspace.ts'
import { requireOwner } from './require-owner.ts'
import { roleIn } from './role-in.ts'
import { writeMemberships } from './write-memberships.ts'

type Removal = { workspace: string; userId: string }

/**
 * Takes a member out of a workspace: its owners anyone, everybody themselves. What they made stays.
 *
 * @throws Fault `workspace.not-owner` (403), `workspace.last-owner` (409), `workspace.only-one` (409) for one who would
 * be left without any, `accounts.not-found` (404).
 */
export const removeMember = (req: PayloadRequest, actor: Person, removal: Removal): Promise<void> =>
  transaction({ payload: req.payload, req }, async (req) => {
    const { workspace, userId } = removal
    await lockWorkspace(req, workspace)
    const leaves = actor.id === userId
    if (!leaves) await requireOwner(req, actor, workspace)
    if ((await roleIn(req, workspace, userId)) === undefined) throw notFound()
    await requireAnotherOwner(req, workspace, userId)
    await writeMemberships(req, userId, (memberships) => {
      const rest = memberships.filter((membership) => membership.workspace !== workspace)
      if (leaves && rest.length === 0) throw onlyOne(req)
      return rest
    })
  })

const onlyOne = (req: PayloadRequest): Fault => {
  const message = {
    en: 'This is your only workspace. Create another one before you leave it.',
    de: 'Das ist Ihr einziger Arbeitsbereich. Legen Sie einen anderen an, bevor Sie ihn verlassen.',
  }
  return new Fault(localText(message, languageOf(req)), { code: 'workspace.only-one', status: 409 })
}
