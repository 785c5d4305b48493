import type { PayloadRequest } from 'payload'
import { assertCredits } from './assert-credits.ts'
import { moveAll } from './move.ts'
import type { Purchase } from './purchase.ts'
import type { Posted } from './transfer.ts'

/**
 * Takes back credits whose payment is disputed, as a refund does; a negative amount gives them back when the dispute is
 * won, debt first. Once per key.
 */
export const dispute = async (req: PayloadRequest, asked: Purchase): Promise<Posted> => {
  assertCredits('dispute', Math.abs(asked.amount))
  return moveAll(req, { ...asked, verb: 'dispute', change: -asked.amount, platform: 'stripe' })
}
