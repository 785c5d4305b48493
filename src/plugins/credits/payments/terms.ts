/** What our server wrote on an object at Stripe when it was made. Nobody else can write there. */
export type Terms = {
  workspace: string | undefined
  pack: string | undefined
  plan: string | undefined
  /** Whole credits. */
  credits: number | undefined
  /** The user who pays. */
  buyer: string | undefined
  /** What it was to cost before tax and discounts, in the smallest unit of the currency. */
  amount: number | undefined
  /** Lower case, as Stripe writes it. */
  currency: string | undefined
  /** A page of our own takes the payment, not Stripe's. */
  isIntent: boolean
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads the terms off the metadata; what is not as we write it counts as not there. */
export const termsOf = (metadata: Record<string, string> | null | undefined): Terms => ({
  workspace: uuidOf(metadata?.['platen_workspace']),
  pack: uuidOf(metadata?.['platen_pack']),
  plan: uuidOf(metadata?.['platen_plan']),
  credits: wholeOf(metadata?.['platen_credits']),
  buyer: uuidOf(metadata?.['platen_buyer']),
  amount: wholeOf(metadata?.['platen_amount']),
  currency: metadata?.['platen_currency']?.toLowerCase(),
  isIntent: metadata?.['platen_kind'] === 'intent',
})

const uuidOf = (text: string | undefined): string | undefined =>
  text !== undefined && UUID.test(text) ? text.toLowerCase() : undefined

const wholeOf = (text: string | undefined): number | undefined => {
  const number = text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined
}

/** Whether our server has written on an object at all. */
export const isMarked = (metadata: Record<string, string> | null | undefined): boolean =>
  Object.keys(metadata ?? {}).some((key) => key.startsWith('platen_'))
