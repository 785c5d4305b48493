'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apiFetch, sessionKey } from '#plugins/core/client.ts'
import type { MemberRole } from '../members/use-members.ts'

export type OpenedInvitation = {
  state: 'open' | 'accepted' | 'over'
  email: string
  role: MemberRole
  workspace: { id: string; name: string }
  invitedBy: string | null
}

/** What the invitation behind a token says. */
export const useInvitation = (token: string | undefined) =>
  useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      apiFetch<OpenedInvitation>('/api/invitations/open', { method: 'POST', body: { token }, signal }),
    enabled: Boolean(token),
    retry: false,
  })

export const useAcceptInvitation = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (token: string) =>
      apiFetch<{ workspace: { id: string } }>('/api/invitations/accept', { method: 'POST', body: { token } }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionKey }),
  })
}
