import { siteUrl } from '#kernel/server/site-url.ts'
import type { ComposeArgs, MailText } from '#plugins/mail/index.ts'
import { accountOf } from './find-account.ts'
import { languageOfUser } from './language-of.ts'

const texts = {
  en: {
    subject: 'Your Platen password was changed',
    heading: 'Your password was changed',
    paragraphs: [
      'The password of your account is another one now, and every other device was signed out.',
      'If it was not you, choose a new password at once.',
    ],
    label: 'It was not me',
  },
  de: {
    subject: 'Ihr Passwort für Platen wurde geändert',
    heading: 'Ihr Passwort wurde geändert',
    paragraphs: [
      'Ihr Konto hat jetzt ein anderes Passwort, und alle anderen Geräte wurden abgemeldet.',
      'Waren Sie es nicht, wählen Sie gleich ein neues Passwort.',
    ],
    label: 'Das war ich nicht',
  },
}

export default async function compose(args: ComposeArgs<{ userId: string }>): Promise<MailText | null> {
  const account = await accountOf(args.payload, args.input.userId)
  if (!account) return null
  const locale = languageOfUser(account)
  const { label, ...text } = texts[locale]
  return { ...text, to: account.email, locale, action: { label, url: siteUrl(`/${locale}/forgot-password`) } }
}
