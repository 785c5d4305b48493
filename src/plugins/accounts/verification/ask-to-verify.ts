import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { canSendMail, sendMail } from '#plugins/mail/index.ts'
import { verifyEmailMail } from '../mails/mails.ts'
import type { User } from '../records.ts'

/** Another address is not verified by what was proved of the one before. */
export const forgetVerification: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) => {
  const moved = operation === 'update' && data.email !== undefined && data.email !== originalDoc?.email
  return moved ? { ...data, emailVerifiedAt: null } : data
}

/** Asks the owner of a new account, or of one with another address, to show that the address is theirs. */
export const askAfterChange: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNew = operation === 'create' || doc.email !== previousDoc.email
  if (isNew) await askToVerify(req, doc)
  return doc
}

/** Queues the mail with the link, on the request's transaction; nothing to do when no mail can be sent. */
export const askToVerify = async (
  req: PayloadRequest,
  { id, emailVerifiedAt }: Pick<User, 'id' | 'emailVerifiedAt'>,
): Promise<void> => {
  if (emailVerifiedAt || !canSendMail(req.payload)) return
  await sendMail({ req, mail: verifyEmailMail, input: { userId: id }, key: id })
}
