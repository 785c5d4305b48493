import type { PayloadRequest } from 'payload'
import { assertCredits } from './assert-credits.ts'
import { moveAll } from './move.ts'
import type { Purchase } from './purchase.ts'
import type { Posted } from './transfer.ts'

/**
 * Takes back credits whose price was returned: what is available, and the rest becomes debt. A negative amount gives them
 * back when the refund failed, debt first. Once per key.
 */
export const refund = async (req: PayloadRequest, asked: Purchase): Promise<Posted> => {
  assertCredits('refund', Math.abs(asked.amount))
  return moveAll(req, { ...asked, verb: 'refund', change: -asked.amount, platform: 'stripe' })
}
