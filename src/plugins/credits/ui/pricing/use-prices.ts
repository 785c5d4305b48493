'use client'
import { useQuery } from '@tanstack/react-query'
import { ApiError, apiFetch } from '#plugins/core/client.ts'
import type { Prices } from '../../prices/prices.ts'
import { creditsKey } from '../credits-key.ts'

export type PublicPrices = Omit<Prices, 'tiers'> & {
  /** For those who are signed in. */
  tiers?: Prices['tiers']
  /** What a new account begins with. */
  welcome: number
}

/** What work costs; null where credits are switched off and nothing costs anything. */
export const usePrices = () =>
  useQuery({
    queryKey: [...creditsKey, 'prices'],
    queryFn: async ({ signal }) => {
      try {
        return await apiFetch<PublicPrices>('/api/credits/prices', { signal })
      } catch (error) {
        if (error instanceof ApiError && error.code === 'credits.off') return null
        throw error
      }
    },
    staleTime: 60_000,
  })
