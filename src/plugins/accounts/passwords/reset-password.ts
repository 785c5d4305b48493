import type { PayloadRequest } from 'payload'
import { transaction } from '#kernel/server/transaction.ts'
import { sendMail } from '#plugins/mail/index.ts'
import { passwordChangedMail } from '../mails/mails.ts'
import { linkInvalid, spendToken } from '../tokens/spend-token.ts'

type Reset = { token: string; password: string }

/**
 * Sets a new password by a mailed token, ends every session and lifts the lock. The token proves the address.
 *
 * @throws Fault `accounts.link-invalid` (403). @throws ValidationError (400) for a password that may not be set; the
 * token stays good then.
 */
export const resetPassword = (req: PayloadRequest, { token, password }: Reset): Promise<{ email: string }> =>
  // A request of the system: it has no session that would be kept, and the token is the permission.
  transaction({ payload: req.payload }, async (system) => {
    system.i18n = req.i18n
    system.t = req.t
    const { subject, email } = await spendToken(system, 'password-reset', token)
    // as the system: the token is the permission
    const account = { collection: 'users', id: subject, depth: 0, overrideAccess: true, req: system } as const
    const before = await req.payload.findByID({ ...account, disableErrors: true })
    if (before?.email !== email) throw linkInvalid(req)
    await req.payload.update({
      ...account,
      data: {
        password,
        loginAttempts: 0,
        lockUntil: null,
        emailVerifiedAt: before.emailVerifiedAt ?? new Date().toISOString(),
      },
    })
    await sendMail({ req: system, mail: passwordChangedMail, input: { userId: subject } })
    return { email }
  })
