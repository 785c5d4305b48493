import type { Payload } from 'payload'
import { workspacesOf } from '#access/membership.ts'
import { siteUrl } from '#kernel/server/site-url.ts'
import { isHeldBack } from '#plugins/accounts/index.ts'
import type { MailLocale, MailText } from '#plugins/mail/index.ts'

type Args = { payload: Payload; input: { recipient: string; workspace: string; credits: number } }

/** What the mail says; null when the person has yet to confirm the address, owns the workspace no longer, or is gone. */
export default async function compose({ payload, input }: Args): Promise<MailText | null> {
  const { recipient, workspace: id, credits } = input
  const [person, workspace] = await Promise.all([
    // as the system: the worker acts for the platform, nobody's request is behind it
    payload.findByID({ collection: 'users', id: recipient, depth: 0, disableErrors: true }),
    // as the system: see above
    payload.findByID({ collection: 'workspaces', id, depth: 0, disableErrors: true }),
  ])
  if (!person || !workspace || isHeldBack(payload, person)) return null
  if (!workspacesOf(person, ['owner']).includes(id)) return null
  const locale = person.locale === 'de' ? 'de' : 'en'
  const { action, ...text } = words[locale]({
    name: workspace.name,
    credits,
    count: new Intl.NumberFormat(locale).format(credits),
  })
  const url = siteUrl(`/${locale}/billing?workspace=${id}`)
  return { to: person.email, locale, ...text, action: { label: action, url } }
}

type Told = { name: string; credits: number; /** The same as it is read. */ count: string }
type Words = { subject: string; heading: string; paragraphs: string[]; action: string }

const en = ({ name, credits, count }: Told): Words => ({
  subject: `${count} ${credits === 1 ? 'credit' : 'credits'} left in ${name}`,
  heading: `“${name}” is running low on credits`,
  paragraphs: [
    `There ${credits === 1 ? 'is 1 credit' : `are ${count} credits`} left. When they are used up, new designs have to wait; everything you have made stays yours.`,
    'We write again only when the balance has been higher in between.',
  ],
  action: 'Add credits',
})

const de = ({ name, credits, count }: Told): Words => ({
  subject: `Noch ${count} ${credits === 1 ? 'Credit' : 'Credits'} in ${name}`,
  heading: `In „${name}“ gehen die Credits zur Neige`,
  paragraphs: [
    `Es ${credits === 1 ? 'ist noch 1 Credit' : `sind noch ${count} Credits`} da. Sind sie aufgebraucht, müssen neue Entwürfe warten; was Sie gemacht haben, bleibt Ihnen erhalten.`,
    'Wir schreiben erst wieder, wenn das Guthaben zwischendurch höher war.',
  ],
  action: 'Credits aufladen',
})

const words: Record<MailLocale, (told: Told) => Words> = { en, de }
