import type { ComposeArgs, MailText } from '#plugins/mail/index.ts'
import { findAccount } from './find-account.ts'
import { languageOfUser } from './language-of.ts'
import { linkMinutes, resetLink } from './links.ts'
import { mailWithLink } from './mail-with-link.ts'

const texts = {
  en: {
    subject: 'You already have an account at Platen',
    heading: 'You already have an account',
    paragraphs: [
      'Somebody, probably you, tried to make another account with this address. Nothing was changed.',
      'Sign in with your password. If you forgot it, the button below leads to a new one, within an hour.',
    ],
    label: 'Choose a new password',
  },
  de: {
    subject: 'Sie haben schon ein Konto bei Platen',
    heading: 'Sie haben schon ein Konto',
    paragraphs: [
      'Jemand, vermutlich Sie, wollte mit dieser Adresse noch ein Konto anlegen. Es wurde nichts geändert.',
      'Melden Sie sich mit Ihrem Passwort an. Haben Sie es vergessen, führt die Schaltfläche innerhalb einer Stunde zu einem neuen.',
    ],
    label: 'Neues Passwort wählen',
  },
}

export default async function compose(args: ComposeArgs<{ email: string }>): Promise<MailText | null> {
  const { payload, input, id: mailId } = args
  const account = await findAccount(payload, input.email)
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
