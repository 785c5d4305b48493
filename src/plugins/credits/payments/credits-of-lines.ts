import type { BilledLine } from './read/payment-state.ts'

type Priced = BilledLine & {
  /** Credits of the line's plan in a whole period. */
  credits: number
}

/**
 * The credits an invoice pays for: a plan's whole credits for a whole period, and for a change within one the part of
 * them that its money is of the price; what is credited for unused time counts against it. A change that costs
 * nothing brings nothing, or going to and fro between two plans of one price would bring credits each time. Rounded down,
 * never below zero. Undefined where a part cannot be worked out.
 */
export const creditsOfLines = (lines: readonly Priced[]): number | undefined => {
  let whole = 0
  let parts = 0
  let price = 0
  for (const line of lines) {
    if (line.amount === 0) continue
    if (!line.isProration) whole += line.credits * line.quantity
    else if (line.whole === null || line.whole === 0) return undefined
    else {
      parts += (line.credits * line.amount) / line.whole
      price += line.amount
    }
  }
  if (price <= 0) parts = Math.min(0, parts)
  // Prorations are rounded to cents before they come here: the least bit below a whole credit is one.
  return Math.max(0, whole + Math.floor(parts + 1e-9))
}
