import type { ComposeArgs, MailText } from '#plugins/mail/index.ts'
import { tokenForMail } from '../tokens/token-for-mail.ts'
import { accountOf } from './find-account.ts'
import { languageOfUser } from './language-of.ts'
import { verifyLink } from './links.ts'

const MINUTES = 3 * 24 * 60

const texts = {
  en: {
    subject: 'Confirm your email address',
    heading: 'Is this your address?',
    paragraphs: [
      'With this address an account was made at Platen. Confirm it, and you can invite others and get mails when your work is done.',
      'The link works for three days. If you made no account, do nothing.',
    ],
    label: 'Confirm this address',
  },
  de: {
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    heading: 'Ist das Ihre Adresse?',
    paragraphs: [
      'Mit dieser Adresse wurde bei Platen ein Konto angelegt. Bestätigen Sie sie, dann können Sie andere einladen und bekommen E-Mails, wenn Ihre Arbeiten fertig sind.',
      'Der Link gilt drei Tage. Haben Sie kein Konto angelegt, brauchen Sie nichts zu tun.',
    ],
    label: 'Adresse bestätigen',
  },
}

export default async function compose(args: ComposeArgs<{ userId: string }>): Promise<MailText | null> {
  const { payload, input, id: mailId } = args
  const account = await accountOf(payload, input.userId)
  if (!account || account.emailVerifiedAt) return null
  const { id: subject, email } = account
  const token = await tokenForMail({
    payload,
    mailId,
    purpose: 'verify-email',
    subject,
    email,
    minutes: MINUTES,
  })
  if (token === null) return null
  const locale = languageOfUser(account)
  const { label, ...text } = texts[locale]
  return { ...text, to: email, locale, action: { label, url: verifyLink(locale, token) } }
}
