'use client'
import { useQuery } from '@tanstack/react-query'
import { apiFetch } from '#plugins/core/client.ts'

/** Whether mails leave this installation. */
export const useAccountSettings = () =>
  useQuery({
    queryKey: ['account-settings'],
    queryFn: ({ signal }) => apiFetch<{ mail: boolean }>('/api/accounts/settings', { signal }),
    staleTime: Infinity,
  })
