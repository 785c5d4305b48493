import { metadataKey } from '../offers/offer.ts'
import type { Buyer } from './buyer.ts'
import type { Deal } from './deal-for.ts'

/** What our server writes on what it makes at Stripe: what was agreed, for whom. Read back by `payments/terms.ts`. */
export const termsMetadata = (
  { offer, credits, amount, currency }: Deal,
  { workspace, person }: Buyer,
): Record<string, string> => ({
  platen_workspace: workspace,
  [metadataKey(offer.collection)]: offer.id,
  platen_credits: String(credits),
  platen_amount: String(amount),
  platen_currency: currency,
  platen_buyer: person,
})

/** Whether something at Stripe was made for exactly these terms. */
export const carries = (
  metadata: Record<string, string> | null | undefined,
  terms: Record<string, string>,
): boolean => Object.entries(terms).every(([key, value]) => metadata?.[key] === value)
