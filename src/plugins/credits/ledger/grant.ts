import type { PayloadRequest } from 'payload'
import { assertCredits } from './assert-credits.ts'
import { moveAll } from './move.ts'
import type { Posted } from './transfer.ts'

export type Grant = {
  workspace: string
  amount: number
  key: string
  reason: string
  actor?: string | null | undefined
  details?: Record<string, unknown> | undefined
}

/** Gives a workspace credits nobody paid for; a debt is paid first. Once per key. */
export const grant = async (req: PayloadRequest, asked: Grant): Promise<Posted> => {
  assertCredits('grant', asked.amount)
  return moveAll(req, { ...asked, verb: 'grant', change: asked.amount, platform: 'grants' })
}
