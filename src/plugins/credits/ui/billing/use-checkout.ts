'use client'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { apiFetch } from '#plugins/core/client.ts'

type Order = { workspace: string; currency: string | undefined } & ({ pack: string } | { plan: string })

const leaveFor = ({ url }: { url: string }): void => window.location.assign(url)

/** Who comes back by the browser's own button finds the page as they left it, and may press again. */
const useFreshOnReturn = (reset: () => void): void => {
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) reset()
    }
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [reset])
}

/** Opens a payment at Stripe and goes there. */
export const useCheckout = () => {
  const checkout = useMutation({
    mutationFn: (order: Order) =>
      apiFetch<{ url: string }>('/api/payments/checkout', { method: 'POST', body: order }),
    onSuccess: leaveFor,
  })
  useFreshOnReturn(checkout.reset)
  return checkout
}

/** Goes to Stripe's own page for plan, cards and invoices. */
export const usePortal = () => {
  const portal = useMutation({
    mutationFn: (workspace: string) =>
      apiFetch<{ url: string }>('/api/payments/portal', { method: 'POST', body: { workspace } }),
    onSuccess: leaveFor,
  })
  useFreshOnReturn(portal.reset)
  return portal
}
