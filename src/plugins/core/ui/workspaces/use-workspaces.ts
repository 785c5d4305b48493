'use client'
import { useQuery } from '@tanstack/react-query'
import { apiFetch } from '../api-fetch.ts'
import type { Listed } from '../designs/use-designs.ts'
import { useSession } from '../session/use-session.ts'

export type Workspace = { id: string; name: string; personal?: boolean | null }

/** The workspaces the person is in, by name; `wanted: false` asks for nothing. */
export const useWorkspaces = ({ wanted = true } = {}) => {
  const { data: user } = useSession()
  const ids = (user?.memberships ?? []).map(({ workspace }) => workspace)
  return useQuery({
    queryKey: ['workspaces', ids],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ limit: '100', depth: '0', sort: 'name' })
      query.set('where[id][in]', ids.join(','))
      return (await apiFetch<Listed<Workspace>>(`/api/workspaces?${query}`, { signal })).docs
    },
    enabled: Boolean(user) && wanted,
  })
}
