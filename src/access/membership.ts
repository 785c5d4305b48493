import { idOf } from '#kernel/record-id.ts'

export const workspaceRoles = ['owner', 'editor', 'viewer'] as const
export type WorkspaceRole = (typeof workspaceRoles)[number]

type Membership = { workspace?: unknown; role?: unknown }
type Member = { memberships?: unknown } | null | undefined

/** Ids of the workspaces in which the user has one of the roles. */
export const workspacesOf = (user: Member, roles: readonly WorkspaceRole[] = workspaceRoles): string[] => {
  const memberships = Array.isArray(user?.memberships) ? (user.memberships as Membership[]) : []
  return memberships
    .filter((membership) => (roles as readonly unknown[]).includes(membership.role))
    .map((membership) => idOf(membership.workspace))
    .filter((id) => id !== undefined)
}

/** Ids of the workspaces in which the user may create and change records. */
export const editableWorkspacesOf = (user: Member): string[] => workspacesOf(user, ['owner', 'editor'])
