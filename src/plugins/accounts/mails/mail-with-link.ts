import type { Payload } from 'payload'
import type { MailLocale, MailText } from '#plugins/mail/index.ts'
import { tokenForMail } from '../tokens/token-for-mail.ts'
import type { TokenRecord } from '../tokens/token.ts'

type Order = TokenRecord & {
  payload: Payload
  mailId: string
  minutes: number
  locale: MailLocale
  /** `label` is what the button says. */
  text: Pick<MailText, 'subject' | 'heading' | 'paragraphs'> & { label: string }
  link: (locale: MailLocale, token: string) => string
}

/** A mail whose button carries a token; null when its reader got too many of them. */
export const mailWithLink = async ({
  locale,
  text: { label, ...text },
  link,
  ...record
}: Order): Promise<MailText | null> => {
  const token = await tokenForMail(record)
  if (token === null) return null
  return { ...text, to: record.email, locale, action: { label, url: link(locale, token) } }
}
