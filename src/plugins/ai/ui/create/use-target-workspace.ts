'use client'
import { useState } from 'react'
import { editableWorkspacesOf } from '#access/membership.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useSession, useWorkspaces } from '#plugins/core/client.ts'
import { keepLastWorkspace, readLastWorkspace } from './last-workspace.ts'
import { pickWorkspace } from './pick-workspace.ts'

/** Where the design will go, and the choice where there is one. */
export const useTargetWorkspace = () => {
  const session = useSession()
  const user = useHydrated() ? session.data : undefined
  const editable = editableWorkspacesOf(user)
  const isChoice = editable.length > 1
  const workspaces = useWorkspaces({ wanted: isChoice })
  const [chosen, setChosen] = useState<string>()
  const lastChosen = chosen ?? (user ? readLastWorkspace(user.id) : undefined)
  return {
    id: pickWorkspace({ user, workspaces: workspaces.data, lastChosen }),
    /** False while the session is unknown. */
    isNowhere: Boolean(user) && editable.length === 0,
    isChoice,
    choices: workspaces.data?.filter(({ id }) => editable.includes(id)),
    error: workspaces.error,
    retry: () => void workspaces.refetch(),
    choose: (workspace: string) => {
      setChosen(workspace)
      if (user) keepLastWorkspace(user.id, workspace)
    },
  }
}

export type TargetWorkspace = ReturnType<typeof useTargetWorkspace>
