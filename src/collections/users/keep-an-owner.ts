import type { CollectionBeforeChangeHook } from 'payload'
import { workspacesOf } from '#access/membership.ts'
import { assertOwnedWithout } from './owned-without.ts'

type Account = { id: string; memberships?: unknown }

/** Refuses a change of memberships that leaves a workspace without an owner. */
export const keepAnOwner: CollectionBeforeChangeHook<Account> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !('memberships' in data)) return data
  const still = workspacesOf(data, ['owner'])
  const given = workspacesOf(originalDoc, ['owner']).filter((workspace) => !still.includes(workspace))
  await assertOwnedWithout(req, { account: originalDoc.id, workspaces: given })
  return data
}
