import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { languageOf } from '../mails/language-of.ts'
import { isHeldBack } from '../verification/is-held-back.ts'

/** @throws Fault `accounts.unverified` (403) for one whose address is not confirmed: mails go out in their name. */
export const requireVerified = (req: PayloadRequest, person: Person): void => {
  if (!isHeldBack(req.payload, person)) return
  const message = {
    en: 'Confirm your email address before you invite others. The link is in your mailbox.',
    de: 'Bestätigen Sie Ihre E-Mail-Adresse, bevor Sie andere einladen. Der Link ist in Ihrem Postfach.',
  }
  throw new Fault(localText(message, languageOf(req)), { code: 'accounts.unverified', status: 403 })
}
