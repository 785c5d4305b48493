'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ApiError, apiFetch, type Listed } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'

/** As Stripe names them. */
export const planStatuses = [
  'active',
  'trialing',
  'past_due',
  'unpaid',
  'canceled',
  'incomplete',
  'incomplete_expired',
  'paused',
] as const

export const purchaseStatuses = [
  'pending',
  'paid',
  'failed',
  'refunded',
  'partly-refunded',
  'disputed',
] as const

export type CurrentPlan = {
  /** Id of the offer, null when it is no longer sold. */
  plan: string | null
  title: string
  credits: number
  status: string
  currentPeriodEnd: string | null
  cancelAtPeriodEnd: boolean
}

export type Purchase = {
  id: string
  /** What was bought, in the reader's language; null when that is gone. */
  title: string | null
  kind: string
  credits: number
  amount: number
  currency: string
  status: string
  /** Minor units that were given back. */
  refunded: number
  receiptUrl: string | null
  invoiceUrl: string | null
  createdAt: string
}

export type Billing = {
  subscription: CurrentPlan | null
  /** Whether Stripe knows the workspace, so that its portal can be opened. */
  hasCustomer: boolean
  purchases: Listed<Purchase>
}

/** A workspace's plan and payments, for its owners; null where nothing is sold. */
export const useBilling = (workspace: string, { page, wanted }: { page: number; wanted: boolean }) =>
  useQuery({
    queryKey: [...creditsKey, 'billing', workspace, page],
    enabled: wanted,
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ workspace, page: String(page), limit: '10' })
      try {
        return await apiFetch<Billing>(`/api/payments/billing?${query}`, { signal })
      } catch (error) {
        if (error instanceof ApiError && ['credits.off', 'payments.off'].includes(error.code)) return null
        throw error
      }
    },
    placeholderData: keepPreviousData,
  })
