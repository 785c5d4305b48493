import type { ComposeArgs, MailText } from '#plugins/mail/index.ts'
import { accountOf } from './find-account.ts'
import { languageOfUser } from './language-of.ts'
import { linkMinutes, verifyLink } from './links.ts'
import { mailWithLink } from './mail-with-link.ts'

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
  const locale = languageOfUser(account)
  return mailWithLink({
    payload,
    mailId,
    purpose: 'verify-email',
    subject: account.id,
    email: account.email,
    minutes: linkMinutes.verify,
    locale,
    text: texts[locale],
    link: verifyLink,
  })
}
