'use client'
import { editableWorkspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { useSession } from '../session/use-session.ts'

/** Whether the person may change what is in the workspace; the API decides, this spares them a refusal. */
export const useCanEdit = (workspace: string): boolean => {
  const { data: user } = useSession()
  return isContentAdmin(user) || editableWorkspacesOf(user).includes(workspace)
}
