'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apiFetch } from '../api-fetch.ts'

export type SessionUser = {
  id: string
  email: string
  name?: string | null
  role?: string
  locale?: string | null
  memberships?: { workspace: string; role: string }[] | null
  /** When the person showed that the address is theirs; empty until then. */
  emailVerifiedAt?: string | null
  mailOnJobEnd?: boolean | null
  sessions?: { id: string }[] | null
}

export const sessionKey = ['session'] as const

/** Who is signed in: `undefined` while unknown, `null` for nobody. */
export const useSession = () =>
  useQuery({
    queryKey: sessionKey,
    queryFn: async ({ signal }) =>
      (await apiFetch<{ user: SessionUser | null }>('/api/users/me?depth=0', { signal })).user,
    staleTime: 60_000,
  })

type Credentials = { email: string; password: string }

const signIn = (credentials: Credentials) =>
  apiFetch<{ user: SessionUser }>('/api/users/login', { method: 'POST', body: credentials })

export const useSignIn = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: signIn,
    onSuccess: ({ user }) => {
      client.clear()
      client.setQueryData(sessionKey, user)
    },
  })
}

/** Creates the account, then signs in with it. */
export const useSignUp = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (account: Credentials & { name: string; locale: string }) => {
      await apiFetch('/api/users', { method: 'POST', body: account })
      return signIn({ email: account.email, password: account.password })
    },
    onSuccess: ({ user }) => {
      client.clear()
      client.setQueryData(sessionKey, user)
    },
  })
}

export const useSignOut = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => apiFetch('/api/users/logout', { method: 'POST' }),
    onSuccess: () => {
      client.clear()
      client.setQueryData(sessionKey, null)
    },
  })
}
