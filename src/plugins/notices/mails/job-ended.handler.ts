import type { Payload } from 'payload'
import { siteUrl } from '#kernel/server/site-url.ts'
import { isHeldBack } from '#plugins/accounts/index.ts'
import type { MailText } from '#plugins/mail/index.ts'
import { words } from './words.ts'

type Args = { payload: Payload; input: { noticeId: string } }

/**
 * What the mail says; null when the person has seen it on the site, wants no such mails, has yet to
 * confirm the address, or is gone.
 */
export default async function compose({ payload, input }: Args): Promise<MailText | null> {
  // The worker acts for the platform: nobody's request is behind it.
  const { docs } = await payload.find({
    collection: 'notices',
    where: { id: { equals: input.noticeId } },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [notice] = docs
  if (!notice || notice.readAt || typeof notice.recipient !== 'object') return null
  const { email, locale: language, mailOnJobEnd } = notice.recipient
  if (mailOnJobEnd === false || isHeldBack(payload, notice.recipient)) return null

  const locale = language === 'de' ? 'de' : 'en'
  const error = typeof notice.job === 'object' ? notice.job?.error : undefined
  const { subject, heading, paragraphs, action } = words[locale]({
    title: notice.title,
    hasFailed: notice.status === 'failed',
    reason: error?.message,
  })
  return {
    to: email,
    subject,
    heading,
    paragraphs,
    locale,
    ...(notice.link ? { action: { label: action, url: siteUrl(`/${locale}${notice.link}`) } } : {}),
  }
}
