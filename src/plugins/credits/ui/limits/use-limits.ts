'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apiFetch, type Listed } from '#plugins/core/client.ts'
import type { LimitRow } from '../../limits/list-limits.ts'
import { creditsKey } from '../credits-key.ts'

const PER_PAGE = 20

/** The people of a workspace with what they may spend and have spent this month; for its owners. */
export const useLimits = (workspace: string, page: number) =>
  useQuery({
    queryKey: [...creditsKey, 'limits', workspace, page],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ workspace, page: String(page), limit: String(PER_PAGE) })
      return apiFetch<Listed<LimitRow>>(`/api/credits/limits?${query}`, { signal })
    },
  })

type Limit = { member: string; monthly: number | null }

/** Says what a member may spend in a month; null takes the limit away. */
export const useSetLimit = (workspace: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (limit: Limit) =>
      apiFetch('/api/credits/limits', { method: 'PUT', body: { workspace, ...limit } }),
    onSuccess: () => client.invalidateQueries({ queryKey: creditsKey }),
  })
}
