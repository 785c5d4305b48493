import type { Payload } from 'payload'
import { siteUrl } from '#kernel/server/site-url.ts'
import type { MailText } from '#plugins/mail/index.ts'
import { words } from './words.ts'

type Args = { payload: Payload; input: { noticeId: string } }

/** What the mail says; null when the person has seen it on the site, wants no such mails, or is gone. */
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
  if (mailOnJobEnd === false) return null

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
