'use client'
import { useMutation } from '@tanstack/react-query'
import { apiFetch } from '#plugins/core/client.ts'

type Order = { workspace: string; currency: string | undefined } & ({ pack: string } | { plan: string })

const leaveFor = ({ url }: { url: string }): void => window.location.assign(url)

/** Opens a payment at Stripe and goes there. */
export const useCheckout = () =>
  useMutation({
    mutationFn: (order: Order) =>
      apiFetch<{ url: string }>('/api/payments/checkout', { method: 'POST', body: order }),
    onSuccess: leaveFor,
  })

/** Goes to Stripe's own page for plan, cards and invoices. */
export const usePortal = () =>
  useMutation({
    mutationFn: (workspace: string) =>
      apiFetch<{ url: string }>('/api/payments/portal', { method: 'POST', body: { workspace } }),
    onSuccess: leaveFor,
  })
