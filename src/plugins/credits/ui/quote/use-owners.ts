'use client'
import { useQuery } from '@tanstack/react-query'
import { workspacesOf } from '#access/membership.ts'
import { apiFetch, useSession, type Listed } from '#plugins/core/client.ts'

type Member = { id: string; name: string | null; role: string }

const MOST_NAMED = 3

/** Whether the person may add credits to the workspace; to one that is not named, being their own, they may. */
export const useIsOwner = (workspace: string | undefined): boolean => {
  const session = useSession()
  return workspace === undefined || workspacesOf(session.data, ['owner']).includes(workspace)
}

/** The names of who can add credits to a workspace, a few of them. */
export const useOwnerNames = (workspace: string | undefined, { wanted }: { wanted: boolean }): string[] => {
  const members = useQuery({
    queryKey: ['members', workspace, 1],
    enabled: wanted && workspace !== undefined,
    retry: false,
    queryFn: ({ signal }) =>
      apiFetch<Listed<Member>>(`/api/workspaces/${workspace}/members?page=1`, { signal }),
  })
  return (members.data?.docs ?? [])
    .filter(({ role }) => role === 'owner')
    .flatMap(({ name }) => (name ? [name] : []))
    .slice(0, MOST_NAMED)
}
