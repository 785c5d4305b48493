import type { Access } from 'payload'
import { workspacesOf } from '#access/membership.ts'

/** Records of workspaces the user owns: what concerns money is for nobody else among the members. */
export const forWorkspaceOwners: Access = ({ req }) => {
  const owned = workspacesOf(req.user, ['owner'])
  return owned.length > 0 ? { workspace: { in: owned } } : false
}
