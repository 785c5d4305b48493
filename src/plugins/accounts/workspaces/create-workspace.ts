import type { PayloadRequest } from 'payload'
import { workspacesOf } from '#access/membership.ts'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { transaction } from '#kernel/server/transaction.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { languageOf } from '../mails/language-of.ts'
import { writeMemberships } from '../members/write-memberships.ts'

/** As many as one person is likely to work in; more would be a way to fill the database. */
const MOST_OWNED = 20

/**
 * Makes a workspace that the person owns.
 *
 * @throws Fault `workspace.too-many` (409).
 */
export const createWorkspace = (
  req: PayloadRequest,
  person: Person,
  name: string,
): Promise<{ id: string; name: string }> =>
  transaction({ payload: req.payload, req }, async (req) => {
    const workspace = await req.payload.create({
      collection: 'workspaces',
      data: { name },
      depth: 0,
      // as the system: only admins create workspaces as records; this is how everybody else gets one, with its owner
      overrideAccess: true,
      req,
    })
    await writeMemberships(req, person.id, (memberships) => {
      if (workspacesOf({ memberships }, ['owner']).length >= MOST_OWNED) throw tooMany(req)
      return [...memberships, { workspace: workspace.id, role: 'owner' }]
    })
    return { id: workspace.id, name: workspace.name }
  })

const tooMany = (req: PayloadRequest): Fault => {
  const message = {
    en: `You own ${MOST_OWNED} workspaces; that is the limit.`,
    de: `Sie leiten ${MOST_OWNED} Arbeitsbereiche; mehr geht nicht.`,
  }
  return new Fault(localText(message, languageOf(req)), { code: 'workspace.too-many', status: 409 })
}
