import { siteUrl } from '#kernel/server/site-url.ts'
import type { MailLocale } from '#plugins/mail/index.ts'

/** A token travels behind the `#`: browsers keep that part from servers, logs and referrers. */
const withToken = (locale: MailLocale, page: string, token: string): string =>
  `${siteUrl(`/${locale}/${page}`)}#${token}`

export const resetLink = (locale: MailLocale, token: string): string =>
  withToken(locale, 'reset-password', token)
export const verifyLink = (locale: MailLocale, token: string): string =>
  withToken(locale, 'verify-email', token)
export const invitationLink = (locale: MailLocale, token: string): string =>
  withToken(locale, 'invitation', token)
