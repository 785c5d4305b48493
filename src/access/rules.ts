import type { Access, FieldAccess, Where } from 'payload'
import { editableWorkspacesOf, workspacesOf } from './membership.ts'
import { isContentAdmin, isPlatformAdmin } from './platform-role.ts'

export const anyone: Access = () => true
export const nobody: Access = () => false
export const platformAdmin: Access = ({ req }) => isPlatformAdmin(req.user)
export const contentAdmin: Access = ({ req }) => isContentAdmin(req.user)
export const published: Access = () => ({ _status: { equals: 'published' } })

/** The user's own account. */
export const self: Access = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false)

/** Records of workspaces the user belongs to. */
export const workspaceMember: Access = ({ req }) => among('workspace', workspacesOf(req.user))

/** Versions of records of workspaces the user belongs to. */
export const workspaceMemberVersions: Access = ({ req }) => among('version.workspace', workspacesOf(req.user))

/** Records of workspaces in which the user is owner or editor. */
export const workspaceEditor: Access = ({ req }) => among('workspace', editableWorkspacesOf(req.user))

/** May create records in some workspace; which one is checked by `guardWorkspace`. */
export const editorSomewhere: Access = ({ req }) => editableWorkspacesOf(req.user).length > 0

/** The workspaces themselves, for their members. */
export const ownWorkspaces: Access = ({ req }) => among('id', workspacesOf(req.user))

/** The workspaces themselves, for their owners. */
export const ownedWorkspaces: Access = ({ req }) => among('id', workspacesOf(req.user, ['owner']))

export const adminField: FieldAccess = ({ req }) => isPlatformAdmin(req.user)
export const nobodyField: FieldAccess = () => false

const among = (path: string, ids: string[]): Where | false =>
  ids.length > 0 ? { [path]: { in: ids } } : false
