import type { Purchase } from './use-billing.ts'

export type PurchaseState = 'paid' | 'pending' | 'refunded' | 'partly-refunded' | 'disputed' | 'failed'

/** What has become of a payment, in one word; a dispute outweighs what was given back. */
export const purchaseState = ({
  status,
  amount,
  refunded,
}: Pick<Purchase, 'status' | 'amount' | 'refunded'>): PurchaseState => {
  if (status === 'disputed' || status === 'failed' || status === 'pending') return status
  if (refunded <= 0) return status === 'refunded' ? 'refunded' : 'paid'
  return refunded >= amount ? 'refunded' : 'partly-refunded'
}
