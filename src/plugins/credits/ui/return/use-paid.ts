'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { apiFetch, type Listed, useSession } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'
import { MOST_LOOKS, pauseAfter } from './pause-after.ts'

type Paid = { id: string; workspace: string; kind: string; credits: number; status: string }

/** What is known of a payment, and how often we have looked. */
type Seen = { paid: Paid | null; looks: number }

const isSettled = (seen: Seen | undefined): boolean => Boolean(seen?.paid) && seen?.paid?.status !== 'pending'

/**
 * What became of a session at Stripe; no payment while its webhook is under way. Looks again with growing pauses
 * and not for ever, at the payments of the workspaces the person owns and no others.
 */
export const usePaid = (session: string | null) => {
  const { data: user } = useSession()
  const client = useQueryClient()
  const key = [...creditsKey, 'paid', session]
  return useQuery<Seen>({
    queryKey: key,
    enabled: Boolean(user) && session !== null,
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({ limit: '1', depth: '0' })
      search.set('where[checkoutSession][equals]', session ?? '')
      const { docs } = await apiFetch<Listed<Paid>>(`/api/purchases?${search}`, { signal })
      return { paid: docs[0] ?? null, looks: (client.getQueryData<Seen>(key)?.looks ?? 0) + 1 }
    },
    staleTime: 0,
    refetchInterval: ({ state }) => {
      // Looks that failed count as well: a server in trouble is not asked without end.
      const looks = state.dataUpdateCount + state.errorUpdateCount
      return isSettled(state.data) || looks >= MOST_LOOKS ? false : pauseAfter(looks)
    },
  })
}
