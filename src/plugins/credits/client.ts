/** The browser's door of the credits plugin: the balance wherever it is shown, billing, and what things cost. */
export { CreditsEntries } from './ui/balance/account-entries.tsx'
export { BalanceLink } from './ui/balance/balance-link.tsx'
export { LowBalance } from './ui/balance/low-balance.tsx'
export { type Balance, useBalance } from './ui/balance/use-balance.ts'
export { Billing } from './ui/billing/billing.tsx'
export { creditsKey } from './ui/credits-key.ts'
export { Pricing } from './ui/pricing/pricing.tsx'
