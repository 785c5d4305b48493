import { randomUUID } from 'node:crypto'
import {
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  killTransaction,
} from 'payload'
import { isContentAdmin } from '#access/platform-role.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { canSendMail, sendMail } from '#plugins/mail/index.ts'
import { addressTakenMail } from '../mails/mails.ts'

const KEY = 'takenAddress'

/**
 * Lets a sign-up with an address that is taken run its whole course under another address, to be undone at its end:
 * answer and time are those of any sign-up, because it is one. The owner of the address gets a mail instead.
 */
export const divertTakenAddress: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  if (operation !== 'create' || overrideAccess === true) return args
  if (isContentAdmin(req.user) || !canSendMail(req.payload)) return args
  const { data } = args as { data?: { email?: unknown } } // Payload types the arguments of every operation at once
  const email = typeof data?.email === 'string' ? data.email.trim().toLowerCase() : ''
  if (email === '' || !(await isTaken(req, email))) return args
  req.context[KEY] = email
  return { ...args, data: { ...data, email: `${randomUUID()}@taken.invalid` } }
}

export const undoDivertedSignUp: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  const email = req.context[KEY]
  if (operation !== 'create' || typeof email !== 'string') return result
  delete req.context[KEY]
  await killTransaction(req)
  await transaction({ payload: req.payload }, (system) =>
    sendMail({ req: system, mail: addressTakenMail, input: { email }, key: email }),
  )
  return Object.assign({}, result, { email })
}

const isTaken = async (req: PayloadRequest, email: string): Promise<boolean> => {
  const { rows } = await executeInTransaction(req, sql`select 1 from users where email = ${email}`)
  return rows.length > 0
}
