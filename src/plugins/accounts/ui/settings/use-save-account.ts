'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { apiFetch, sessionKey, type SessionUser } from '#plugins/core/client.ts'

type Change = Partial<{
  name: string
  locale: string
  mailOnJobEnd: boolean
  password: string
  currentPassword: string
}>

/** Changes the person's own account. */
export const useSaveAccount = (user: SessionUser) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: Change) =>
      apiFetch(`/api/users/${user.id}?depth=0`, { method: 'PATCH', body: change }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionKey }),
  })
}
