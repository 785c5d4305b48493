import type { CollectionBeforeDeleteHook } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

/** Removes the limits of a person together with their account. */
export const forgetMember: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await executeInTransaction(req, sql`delete from credit_limits where member_id = ${String(id)}::uuid`)
}
