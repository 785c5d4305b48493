export type Outcome = 'cancelled' | 'unknown' | 'waiting' | 'slow' | 'processing' | 'failed' | 'added'

type Known = {
  session: string | null
  isCancelled: boolean
  /** What we know of the payment; undefined until Stripe has told us of it. */
  status: string | undefined
  looks: number
  usualLooks: number
}

/** What the person who comes back from Stripe is told. */
export const outcomeOf = ({ session, isCancelled, status, looks, usualLooks }: Known): Outcome => {
  if (isCancelled) return 'cancelled'
  if (!session) return 'unknown'
  if (status === undefined) return looks > usualLooks ? 'slow' : 'waiting'
  if (status === 'pending') return 'processing'
  return status === 'failed' ? 'failed' : 'added'
}
