'use client'
import { useQuery } from '@tanstack/react-query'
import { ApiError, apiFetch } from '#plugins/core/client.ts'
import type { Prices } from '../../prices/prices.ts'
import { creditsKey } from '../credits-key.ts'

/** What work costs; null where credits are switched off and nothing costs anything. */
export const usePrices = () =>
  useQuery({
    queryKey: [...creditsKey, 'prices'],
    queryFn: async ({ signal }) => {
      try {
        return await apiFetch<Prices>('/api/credits/prices', { signal })
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      }
    },
    staleTime: 60_000,
  })
