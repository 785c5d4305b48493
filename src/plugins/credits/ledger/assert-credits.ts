/**
 * Lets whole numbers of credits pass.
 *
 * @throws Error when the caller counts in anything else: a mistake in the code, never a person's.
 */
export const assertCredits = (verb: string, amount: number, least = 1): void => {
  if (Number.isSafeInteger(amount) && amount >= least) return
  throw new Error(
    `ledger: ${verb} needs a whole number of credits${Number.isFinite(least) ? `, at least ${least}` : ''}, got ${amount}.`,
  )
}
