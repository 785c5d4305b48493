import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { linkInvalid, spendToken } from '../tokens/spend-token.ts'

/**
 * Takes a mailed token as proof of the address it went to.
 *
 * @throws Fault `accounts.link-invalid` (403), also when the account has another address by now.
 */
export const verifyEmail = (req: PayloadRequest, token: unknown): Promise<void> =>
  transaction({ payload: req.payload }, async (system) => {
    system.i18n = req.i18n
    const { subject, email } = await spendToken(system, 'verify-email', token)
    const { rowCount } = await executeInTransaction(
      system,
      sql`update users set email_verified_at = coalesce(email_verified_at, now())
          where id = ${subject}::uuid and email = ${email}`,
    )
    if (rowCount === 0) throw linkInvalid(req)
  })
