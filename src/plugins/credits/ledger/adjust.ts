import type { PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { assertCredits } from './assert-credits.ts'
import { balanceOf } from './balance-of.ts'
import { move } from './move.ts'
import type { Posted } from './transfer.ts'

export type Adjustment = {
  workspace: string
  /** Whole credits, above zero to give and below to take. */
  amount: number
  key: string
  reason: string
  actor: string
}

/**
 * An admin's correction. Once per key.
 *
 * @throws Fault `credits.below-zero` (409) when it would take more than is available.
 */
export const adjust = async (req: PayloadRequest, asked: Adjustment): Promise<Posted> => {
  assertCredits('adjust', Math.abs(asked.amount))
  const posted = await move(req, {
    ...asked,
    verb: 'adjust',
    change: asked.amount,
    platform: 'adjustments',
    shortfall: 'refuse',
  })
  if (posted) return posted
  const { available } = await balanceOf(req, asked.workspace)
  throw new Fault(`The workspace has ${available} credits to spend; you can take that many at most.`, {
    code: 'credits.below-zero',
    status: 409,
    details: { available },
  })
}
