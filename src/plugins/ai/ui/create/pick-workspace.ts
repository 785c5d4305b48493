import { editableWorkspacesOf, workspacesOf } from '#access/membership.ts'
import type { SessionUser, Workspace } from '#plugins/core/client.ts'

type Known = {
  user: Pick<SessionUser, 'memberships'> | null | undefined
  /** Undefined until they are loaded. */
  workspaces: readonly Workspace[] | undefined
  lastChosen: string | undefined
}

/**
 * Where a new design goes: the workspace chosen last, else the person's own, else the first they may edit. Undefined
 * where there is none, and while it takes the workspaces to tell.
 */
export const pickWorkspace = ({ user, workspaces, lastChosen }: Known): string | undefined => {
  const editable = editableWorkspacesOf(user)
  if (lastChosen !== undefined && editable.includes(lastChosen)) return lastChosen
  if (editable.length > 1 && !workspaces) return undefined
  // Others’ personal workspaces are among them too, once they invite somebody.
  const own = workspacesOf(user, ['owner']).find((id) =>
    workspaces?.some((workspace) => workspace.id === id && workspace.personal),
  )
  return own ?? editable[0]
}
