/** Money of a payment that was asked back: a refund of ours, or a dispute of the payer's bank. */
export type Claim = {
  /** Stripe's id of the refund or dispute. */
  id: string
  verb: 'refund' | 'dispute'
  /** In the smallest unit of the payment's currency. */
  amount: number
  /** Seconds since 1970. */
  created: number
  /** The money is not with us: a refund that did not fail, a dispute that is open or lost. */
  isHeld: boolean
}

/** A transfer the ledger lacks. */
export type Booking = { key: string; verb: Claim['verb']; credits: number; claim: string }

type Asked = {
  payment: string
  /** Credits the payment gave. */
  granted: number
  /** What was paid, in the smallest unit. */
  paid: number
  claims: readonly Claim[]
  /** What the ledger has taken for the payment so far: credits by key, below zero for what it gave back. */
  booked: ReadonlyMap<string, number>
  /** Names this settling, for a transfer that no single claim explains. */
  turn: number
}

/**
 * What has to be booked so that the credits taken are the part of the payment that is not with us: the same part,
 * rounded down, and all of them once nothing is left. However many claims there are, no more than was granted is taken.
 *
 * Each claim is booked once under its own id, and given back once when it fails or is won; its amount is what it adds to
 * the sum, so that ten small refunds take as much as one of their sum, whichever was seen first.
 */
export const bookingsFor = ({ payment, granted, paid, claims, booked, turn }: Asked): Booking[] => {
  const bookings: Booking[] = []
  let taken = [...booked.values()].reduce((sum, credits) => sum + credits, 0)
  const reach = (key: string, { verb, id }: Claim, asked: number): void => {
    const credits = share({ granted, paid, asked }) - taken
    if (credits === 0) return
    bookings.push({ key, verb, credits, claim: id })
    taken += credits
  }
  const inOrder = claims.toSorted((one, other) => one.created - other.created || (one.id < other.id ? -1 : 1))
  const isTaken = (claim: Claim): boolean => booked.has(keyOf(claim)) && !booked.has(backKeyOf(claim))
  let asked = amountOf(inOrder.filter(isTaken))
  for (const claim of inOrder) {
    if (claim.isHeld || !isTaken(claim)) continue
    asked -= claim.amount
    reach(backKeyOf(claim), claim, asked)
  }
  for (const claim of inOrder) {
    if (!claim.isHeld || booked.has(keyOf(claim))) continue
    asked += claim.amount
    reach(keyOf(claim), claim, asked)
  }
  const last = inOrder.at(-1)
  if (last) reach(`${last.verb}:${payment}:${turn}`, last, amountOf(inOrder.filter(({ isHeld }) => isHeld)))
  return bookings
}

/** The credits that are to be taken in all for what was asked back of a payment. */
export const creditsTaken = ({ granted, paid, claims }: Pick<Asked, 'granted' | 'paid' | 'claims'>): number =>
  share({ granted, paid, asked: amountOf(claims.filter(({ isHeld }) => isHeld)) })

/** The sum of some claims, in the smallest unit. */
export const amountOf = (claims: readonly Claim[]): number =>
  claims.reduce((sum, { amount }) => sum + amount, 0)

const keyOf = ({ verb, id }: Claim): string => `${verb}:${id}`
const backKeyOf = (claim: Claim): string => `${keyOf(claim)}:back`

const share = ({ granted, paid, asked }: { granted: number; paid: number; asked: number }): number => {
  if (asked <= 0) return 0
  if (asked >= paid) return granted
  return Number((BigInt(granted) * BigInt(asked)) / BigInt(paid))
}
