import type { PayloadRequest } from 'payload'
import { canSendMail, sendMail } from '#plugins/mail/index.ts'
import { languageOf } from '../mails/language-of.ts'
import { invitationMail } from '../mails/mails.ts'

/** Queues the mail of an invitation, in the language of whoever invites; where no mail can be sent there is the link. */
export const sendInvitation = async (req: PayloadRequest, { id }: { id: string }): Promise<void> => {
  if (!canSendMail(req.payload)) return
  await sendMail({ req, mail: invitationMail, input: { invitationId: id, locale: languageOf(req) }, key: id })
}
