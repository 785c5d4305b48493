import type { CollectionAfterMeHook } from 'payload'
import { balanceOf } from '../ledger/balance-of.ts'
import { ownWorkspace } from './asked-workspace.ts'
import { openForReading } from './open-workspace.ts'

/** Adds `user.credits = { available, held }` of the person's own workspace to `/api/users/me`; no other read is touched. */
export const addBalance: CollectionAfterMeHook = async ({ req, response }) => {
  const { user } = response as { user?: object | null } // Payload types what hooks are handed as unknown
  const workspace = user ? await ownWorkspace(req) : undefined
  if (!user || workspace === undefined) return response
  await openForReading(req.payload, workspace)
  const { available, held } = await balanceOf(req.payload, workspace)
  return { ...(response as object), user: { ...user, credits: { available, held } } }
}
