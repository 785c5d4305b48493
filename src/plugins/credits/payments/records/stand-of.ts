import { amountOf } from '../claims.ts'
import type { PaymentState } from '../read/payment-state.ts'

/** How a purchase stands: in one word, and what of its money is not with us, in the smallest unit. */
export type Stand = { status: string; refunded: number; disputed: number }

/** How a payment stands. A dispute outweighs what was given back. */
export const standOf = ({
  progress,
  amount,
  claims,
}: Pick<PaymentState, 'progress' | 'amount' | 'claims'>): Stand => {
  const held = claims.filter(({ isHeld }) => isHeld)
  const refunded = amountOf(held.filter(({ verb }) => verb === 'refund'))
  const disputed = amountOf(held.filter(({ verb }) => verb === 'dispute'))
  return { status: statusOf({ progress, amount, refunded, disputed }), refunded, disputed }
}

type Sums = Pick<PaymentState, 'progress' | 'amount'> & { refunded: number; disputed: number }

const statusOf = ({ progress, amount, refunded, disputed }: Sums): string => {
  if (progress !== 'paid') return progress === 'failed' ? 'failed' : 'pending'
  if (disputed > 0) return 'disputed'
  if (refunded === 0) return 'paid'
  return refunded >= amount ? 'refunded' : 'partly-refunded'
}
