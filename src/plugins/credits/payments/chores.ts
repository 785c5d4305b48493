import { settleChore } from './settle.ts'

/** What payments need done in the background. */
export const paymentChores = [settleChore]
