'use client'
import { useQuery } from '@tanstack/react-query'
import { ApiError, apiFetch } from '#plugins/core/client.ts'
import type { Money } from '../money/format-money.ts'
import { creditsKey } from '../credits-key.ts'

export type Offer = {
  id: string
  title: string
  /** Of a plan: every month. */
  credits: number
  prices: Money[]
}

export type Offers = { packs: Offer[]; plans: Offer[] }

/** What can be bought; null where nothing is sold here. */
export const useOffers = () =>
  useQuery({
    queryKey: [...creditsKey, 'offers'],
    queryFn: async ({ signal }) => {
      try {
        return await apiFetch<Offers>('/api/payments/offers', { signal })
      } catch (error) {
        // Credits are off, or Stripe is not set up.
        if (error instanceof ApiError && ['credits.off', 'payments.off'].includes(error.code)) return null
        throw error
      }
    },
    staleTime: 60_000,
  })
