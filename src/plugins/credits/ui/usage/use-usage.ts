'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { apiFetch } from '#plugins/core/client.ts'
import type { Usage } from '../../usage/usage-of.ts'
import { creditsKey } from '../credits-key.ts'

/** What a workspace spent in the last days: its owners see all of it, others their own. */
export const useUsage = (workspace: string, days: number) =>
  useQuery({
    queryKey: [...creditsKey, 'usage', workspace, days],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ workspace, days: String(days) })
      return apiFetch<Usage>(`/api/credits/usage?${query}`, { signal })
    },
    placeholderData: keepPreviousData,
  })
