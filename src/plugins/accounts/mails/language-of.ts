import type { MailLocale } from '#plugins/mail/index.ts'

type Asker = { i18n?: { language?: string } }

/** The language a request is answered in. */
export const languageOf = (req: Asker): MailLocale => (req.i18n?.language === 'de' ? 'de' : 'en')

/** The language a person chose; English for those who chose none. */
export const languageOfUser = (user: { locale?: string | null }): MailLocale =>
  user.locale === 'de' ? 'de' : 'en'
