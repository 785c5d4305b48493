import type { Payload } from 'payload'
import { siteUrl } from '#kernel/server/site-url.ts'
import type { MailLocale } from '#plugins/mail/index.ts'

export type Recipient = { to: string; locale: MailLocale; workspace: string; billing: string }

/** Who is told about a payment: the buyer, or an owner of the workspace where the buyer has left. */
export const recipientOf = async (
  payload: Payload,
  { buyer, workspace: id }: { buyer?: string | undefined; workspace: string },
): Promise<Recipient | undefined> => {
  // as the system: the worker writes for the platform, nobody's request is behind it
  const workspace = await payload.findByID({
    collection: 'workspaces',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  // as the system: see above
  const { docs } = await payload.find({
    collection: 'users',
    where:
      buyer === undefined
        ? { 'memberships.workspace': { equals: id }, 'memberships.role': { equals: 'owner' } }
        : { id: { equals: buyer }, ...(workspace && { 'memberships.workspace': { equals: id } }) },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [person] = docs
  if (!person) return buyer === undefined ? undefined : recipientOf(payload, { workspace: id })
  const locale = person.locale === 'de' ? 'de' : 'en'
  return {
    to: person.email,
    locale,
    workspace: workspace?.name ?? '',
    billing: siteUrl(`/${locale}/billing?workspace=${id}`),
  }
}
