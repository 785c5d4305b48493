'use client'
import { useQuery } from '@tanstack/react-query'
import { ApiError, apiFetch, useSession } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'

export type Balance = {
  workspace: string
  available: number
  /** Set aside for jobs that wait or run. */
  held: number
  /** What is owed after a refund or a dispute took more than there was; zero or below. */
  debt: number
  isLow: boolean
  /** What the person may spend here in a month; null without a limit. */
  limit: { monthly: number; used: number } | null
}

/**
 * What a workspace has, the person's own one without an id; null where credits are switched off. Looked at again after
 * jobs, and when the window is looked at again.
 */
export const useBalance = (workspace?: string, { wanted = true } = {}) => {
  const session = useSession()
  return useQuery<Balance | null>({
    queryKey: [...creditsKey, 'balance', workspace ?? 'own'],
    // Whether credits are counted at all does not change while a page is open.
    staleTime: ({ state }) => (state.data === null ? Infinity : 15_000),
    enabled: Boolean(session.data) && wanted,
    queryFn: async ({ signal }) => {
      const query = workspace ? `?${new URLSearchParams({ workspace })}` : ''
      try {
        return await apiFetch<Balance>(`/api/credits/balance${query}`, { signal })
      } catch (error) {
        if (error instanceof ApiError && error.code === 'credits.off') return null
        throw error
      }
    },
  })
}
