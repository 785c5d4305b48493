'use client'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apiFetch, type Listed, sessionKey, type Workspace } from '#plugins/core/client.ts'

export const memberRoles = ['owner', 'editor', 'viewer'] as const
export type MemberRole = (typeof memberRoles)[number]

export type Member = { id: string; name: string | null; email: string | null; role: MemberRole }
export type MemberPage = Listed<Member> & { role: MemberRole | null }

export const membersKey = (workspace: string) => ['members', workspace] as const

export const useMembers = (workspace: string, page: number) =>
  useQuery({
    queryKey: [...membersKey(workspace), page],
    queryFn: ({ signal }) =>
      apiFetch<MemberPage>(`/api/workspaces/${workspace}/members?page=${page}`, { signal }),
    placeholderData: keepPreviousData,
  })

export const useChangeRole = (workspace: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, role }: { id: string; role: MemberRole }) =>
      apiFetch(`/api/workspaces/${workspace}/members/${id}`, { method: 'PATCH', body: { role } }),
    onSettled: () => client.invalidateQueries({ queryKey: membersKey(workspace) }),
  })
}

/** Takes a member out, or oneself. */
export const useRemoveMember = (workspace: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => apiFetch(`/api/workspaces/${workspace}/members/${id}`, { method: 'DELETE' }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: membersKey(workspace) })
      await client.invalidateQueries({ queryKey: sessionKey })
    },
  })
}

export const useCreateWorkspace = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (name: string) => {
      const path = '/api/workspaces/create'
      return (await apiFetch<{ workspace: Workspace }>(path, { method: 'POST', body: { name } })).workspace
    },
    onSuccess: () => client.invalidateQueries({ queryKey: sessionKey }),
  })
}
