import { siteUrl } from '#kernel/server/site-url.ts'
import type { MailLocale } from '#plugins/mail/index.ts'

/** How long the links in mails work, in minutes; the mails say so too. */
export const linkMinutes = { reset: 60, verify: 3 * 24 * 60 }

/** A token travels behind the `#`: browsers keep that part from servers, logs and referrers. */
const withToken = (locale: MailLocale, page: string, token: string): string =>
  `${siteUrl(`/${locale}/${page}`)}#${token}`

export const resetLink = (locale: MailLocale, token: string): string =>
  withToken(locale, 'reset-password', token)
export const verifyLink = (locale: MailLocale, token: string): string =>
  withToken(locale, 'verify-email', token)
export const invitationLink = (locale: MailLocale, token: string): string =>
  withToken(locale, 'invitation', token)
