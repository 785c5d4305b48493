import { type ComposeArgs, type MailText, canSendMail } from '#plugins/mail/index.ts'
import { findAccount } from './find-account.ts'
import { languageOfUser } from './language-of.ts'
import { linkMinutes, resetLink } from './links.ts'
import { mailWithLink } from './mail-with-link.ts'

const texts = {
  en: {
    subject: 'Choose a new password for Platen',
    heading: 'Choose a new password',
    paragraphs: [
      'Somebody, probably you, asked for a new password for your account. The button below leads to it, once and within an hour.',
      'If it was not you, do nothing: your password stays as it is.',
    ],
    label: 'Choose a new password',
  },
  de: {
    subject: 'Neues Passwort für Platen',
    heading: 'Wählen Sie ein neues Passwort',
    paragraphs: [
      'Jemand, vermutlich Sie, möchte ein neues Passwort für Ihr Konto. Die Schaltfläche führt dorthin, einmal und innerhalb einer Stunde.',
      'Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
    ],
    label: 'Neues Passwort wählen',
  },
}

export default async function compose(args: ComposeArgs<{ email: string }>): Promise<MailText | null> {
  const { payload, input, id: mailId } = args
  const account = canSendMail(payload) ? await findAccount(payload, input.email) : undefined
  if (!account) return null
  const locale = languageOfUser(account)
  return mailWithLink({
    payload,
    mailId,
    purpose: 'password-reset',
    subject: account.id,
    email: account.email,
    minutes: linkMinutes.reset,
    locale,
    text: texts[locale],
    link: resetLink,
  })
}
