'use client'
import { useQuery } from '@tanstack/react-query'
import { apiFetch, type Listed } from '#plugins/core/client.ts'

type Member = { id: string; name: string | null; email: string | null }

/** The names of a workspace's people by id, for its owners; others see only what they spent themselves. */
export const useMemberNames = (
  workspace: string,
  { wanted }: { wanted: boolean },
): ReadonlyMap<string, string> => {
  const members = useQuery({
    queryKey: ['members', workspace, 1],
    enabled: wanted,
    queryFn: ({ signal }) =>
      apiFetch<Listed<Member>>(`/api/workspaces/${workspace}/members?page=1`, { signal }),
  })
  return new Map(members.data?.docs.map(({ id, name, email }) => [id, name ?? email ?? '']))
}
