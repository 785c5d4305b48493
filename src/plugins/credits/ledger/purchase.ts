import type { PayloadRequest } from 'payload'
import { assertCredits } from './assert-credits.ts'
import { moveAll } from './move.ts'
import type { Posted } from './transfer.ts'

export type Purchase = {
  workspace: string
  amount: number
  key: string
  /** Id of the object at the payment provider this pays for. */
  payment: string
  reason?: string | null | undefined
  actor?: string | null | undefined
  details?: Record<string, unknown> | undefined
}

/** Gives a workspace the credits it paid for; a debt is paid first. Once per key. */
export const purchase = async (req: PayloadRequest, asked: Purchase): Promise<Posted> => {
  assertCredits('purchase', asked.amount)
  return moveAll(req, { ...asked, verb: 'purchase', change: asked.amount, platform: 'stripe' })
}
