import type { Claim } from '../claims.ts'
import type { Terms } from '../terms.ts'

/** A payment as Stripe has it now. */
export type PaymentState = {
  /** Id of the object it is known by for ever: a payment intent, an invoice, or a checkout session that cost nothing. */
  payment: string
  kind: 'pack' | 'plan' | 'intent'
  terms: Terms
  progress: Progress
  /** What has been paid or is on its way, in the smallest unit of the currency. */
  amount: number
  /** What was asked before tax and discounts, where Stripe tells. */
  asked: number | undefined
  /** Lower case. */
  currency: string
  customer: string | null
  /** Prices an invoice bills, with what each line comes to. */
  lines: BilledLine[]
  receiptUrl: string | null
  invoiceUrl: string | null
  claims: Claim[]
  /** When it was paid, in seconds since 1970. */
  paidAt: number
  /** What else of Stripe it hangs together with. */
  links: { session?: string; charge?: string; invoice?: string; subscription?: string }
}

/** `paid` when all of it has arrived, `pending` while a bank takes days for it, `open` before anybody has tried. */
export type Progress = 'open' | 'pending' | 'paid' | 'failed'

export type BilledLine = {
  price: string
  product: string
  quantity: number
  /** Below zero for unused time of a plan that was left. */
  amount: number
  isProration: boolean
  /** What a whole period of the price costs in the invoice's currency, for prorations; null where it has none. */
  whole: number | null
}

/** The id of an object that may come as its id or whole. */
export const idOf = (reference: string | { id: string } | null | undefined): string | undefined =>
  typeof reference === 'string' ? reference : reference?.id

/** The whole of an object that may come as its id alone. */
export const wholeOf = <Whole extends { id: string }>(
  reference: string | Whole | null | undefined,
): Whole | undefined => (typeof reference === 'object' && reference !== null ? reference : undefined)

/** The ids that are there. */
export const given = (links: {
  [Link in keyof PaymentState['links']]: string | undefined
}): PaymentState['links'] => Object.fromEntries(Object.entries(links).filter(([, id]) => id !== undefined))
