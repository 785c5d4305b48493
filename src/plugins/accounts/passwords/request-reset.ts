import type { PayloadRequest } from 'payload'
import { transaction } from '#kernel/server/transaction.ts'
import { canSendMail, sendMail } from '#plugins/mail/index.ts'
import { passwordResetMail } from '../mails/mails.ts'

/**
 * Sends the owner of an address the way to a new password. Whether somebody owns it is found out in the worker: here
 * every address costs the same and gets the same answer.
 */
export const requestPasswordReset = async (req: PayloadRequest, given: string): Promise<void> => {
  const { payload } = req
  if (!canSendMail(payload)) return
  const email = given.trim().toLowerCase()
  await transaction({ payload }, (req) =>
    sendMail({ req, mail: passwordResetMail, input: { email }, key: email }),
  )
}
