import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isPlatformAdmin } from '#access/platform-role.ts'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

type Account = { id: string; role?: unknown }

/**
 * Refuses to let the platform's last admin go.
 *
 * @throws Fault `account.last-admin` (409).
 */
export const keepAnAdmin = async (req: PayloadRequest, account: Account): Promise<void> => {
  if (!isPlatformAdmin(account)) return
  // Locked, so that of two admins who go at once one stays.
  const { rows } = await executeInTransaction<{ id: string }>(
    req,
    sql`select id from users where role = 'admin' order by id for update`,
  )
  if (rows.some(({ id }) => id !== account.id)) return
  throw new Fault('The platform needs an admin. Make somebody else one first.', {
    code: 'account.last-admin',
    status: 409,
  })
}

/** Refuses to take the role from the platform's last admin. */
export const keepAdminRole: CollectionBeforeChangeHook<Account> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc && 'role' in data && !isPlatformAdmin(data)) {
    await keepAnAdmin(req, originalDoc)
  }
  return data
}
