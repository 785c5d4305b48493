'use client'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apiFetch, type Listed } from '#plugins/core/client.ts'
import type { MemberRole } from './use-members.ts'

export type PendingInvitation = { id: string; email: string; role: MemberRole; expiresAt: string }

const key = (workspace: string) => ['invitations', workspace] as const
const PER_PAGE = 20

/** The invitations of a workspace that can still be accepted, newest first; for its owners. */
export const usePendingInvitations = (workspace: string, page: number) =>
  useQuery({
    queryKey: [...key(workspace), page],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ limit: String(PER_PAGE), page: String(page), depth: '0' })
      query.set('sort', '-createdAt')
      query.set('where[workspace][equals]', workspace)
      query.set('where[acceptedAt][exists]', 'false')
      query.set('where[revokedAt][exists]', 'false')
      query.set('where[expiresAt][greater_than]', new Date().toISOString())
      return apiFetch<Listed<PendingInvitation>>(`/api/invitations?${query}`, { signal })
    },
    placeholderData: keepPreviousData,
  })

export const useInvite = (workspace: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { email: string; role: MemberRole }) =>
      apiFetch<{ invitation: PendingInvitation; mailed: boolean }>(
        `/api/workspaces/${workspace}/invitations`,
        { method: 'POST', body },
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: key(workspace) }),
  })
}

/** Sends an invitation again, or takes it back. */
export const useManageInvitation = (workspace: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, verb }: { id: string; verb: 'resend' | 'revoke' }) =>
      apiFetch(`/api/invitations/${id}/${verb}`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: key(workspace) }),
  })
}

/** Makes a link and puts it into the clipboard. */
export const useCopyLink = () =>
  useMutation({
    mutationFn: async (id: string) => {
      const { url } = await apiFetch<{ url: string }>(`/api/invitations/${id}/link`, { method: 'POST' })
      // Without https the clipboard is out of reach; then the link is shown to be copied by hand.
      await navigator.clipboard?.writeText(url).catch(() => undefined)
      return url
    },
  })
