'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { apiFetch, sessionKey } from '#plugins/core/client.ts'

export const useVerifyEmail = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (token: string) =>
      apiFetch(`/api/users/verify/${encodeURIComponent(token)}`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionKey }),
  })
}

/** Asks for another mail with the link. */
export const useVerificationMail = () =>
  useMutation({ mutationFn: () => apiFetch('/api/users/verification-mail', { method: 'POST' }) })
