/** Where credits come from and go to; they have no running balance, theirs is the sum of their entries. */
export const platformAccounts = { revenue: 1, grants: 2, stripe: 3, adjustments: 4 } as const

export type PlatformAccount = keyof typeof platformAccounts

/** What a transfer does. */
export type Verb =
  'grant' | 'purchase' | 'reserve' | 'capture' | 'release' | 'expire' | 'refund' | 'dispute' | 'adjust'
