import { MOST_CREDITS } from '../limits.ts'

type Balance = { available: number; held: number; debt: number }
export type Change = 'grant' | 'adjust'

/** The amount as it was typed; undefined when it is no whole number of credits that could be booked. */
export const amountOf = (typed: string, change: Change): number | undefined => {
  const given = typed.trim().replace('−', '-')
  if (!/^[+-]?\d{1,9}$/.test(given)) return undefined
  const amount = Number(given)
  const isUsable = amount !== 0 && Math.abs(amount) <= MOST_CREDITS && (change === 'adjust' || amount > 0)
  return isUsable ? amount : undefined
}

/** The balance once so much has come or gone: what comes pays the debt first, what goes must be available. */
export const balanceAfter = ({ available, held, debt }: Balance, amount: number): Balance => {
  const paid = amount > 0 ? Math.min(amount, -debt) : 0
  return { available: available + amount - paid, held, debt: debt + paid }
}
