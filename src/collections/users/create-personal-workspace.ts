import type { CollectionAfterChangeHook } from 'payload'

type Account = { id: string; name?: string | null; email: string; memberships?: unknown[] | null }

/** Gives a new account a workspace of its own, in the transaction of the sign-up. */
export const createPersonalWorkspace: CollectionAfterChangeHook<Account> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create' || (doc.memberships?.length ?? 0) > 0) return doc
  // as the system: whoever signs up is nobody yet, and only admins make workspaces and memberships
  const workspace = await req.payload.create({
    collection: 'workspaces',
    data: { name: doc.name?.trim() || (doc.email.split('@')[0] ?? 'Workspace'), personal: true },
    req,
  })
  const memberships = [{ workspace: workspace.id, role: 'owner' as const }]
  // as the system: see above
  await req.payload.update({ collection: 'users', id: doc.id, data: { memberships }, req })
  return { ...doc, memberships }
}
