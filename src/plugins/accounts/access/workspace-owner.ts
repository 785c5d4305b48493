import type { Access } from 'payload'
import { workspacesOf } from '#access/membership.ts'

/** Records of workspaces the user owns. */
export const workspaceOwner: Access = ({ req }) => {
  const owned = workspacesOf(req.user, ['owner'])
  return owned.length > 0 ? { workspace: { in: owned } } : false
}
