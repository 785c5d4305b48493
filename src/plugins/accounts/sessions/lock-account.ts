import type { CollectionBeforeOperationHook } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Lets changes of one account wait for each other. Payload reads an account, changes it and writes all of it back: a
 * change of the own name, sent again and again, would bring back a membership that is taken away meanwhile.
 */
export const lockAccount: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id = req.user?.id } = args as { id?: unknown } // Payload types the arguments of every operation at once
  if (typeof id === 'string' && uuid.test(id)) {
    await executeInTransaction(req, sql`select 1 from users where id = ${id}::uuid for update`)
  }
  return args
}
