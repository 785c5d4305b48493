import type { Payload } from 'payload'
import type { MailLocale, MailText } from '#plugins/mail/index.ts'
import { formatMoney } from '../../ui/money/format-money.ts'
import { recipientOf } from './recipient-of.ts'

type Input = {
  workspace: string
  buyer?: string | undefined
  isPlan: boolean
  title?: string | undefined
  credits: number
  amount: number
  currency: string
  link: string | null
}

/** What the receipt says; null when nobody of the workspace is left to read it. */
export default async function compose({
  payload,
  input,
}: {
  payload: Payload
  input: Input
}): Promise<MailText | null> {
  const recipient = await recipientOf(payload, input)
  if (!recipient) return null
  const { to, locale, workspace, billing } = recipient
  const { action, own, ...text } = words[locale]({
    ...input,
    workspace,
    count: new Intl.NumberFormat(locale).format(input.credits),
    money: formatMoney(input, { locale }),
  })
  return { to, locale, ...text, action: { label: input.link ? action : own, url: input.link ?? billing } }
}

type Told = Pick<Input, 'isPlan' | 'title'> & { workspace: string; count: string; money: string }
type Words = { subject: string; heading: string; paragraphs: string[]; action: string; own: string }

const en = ({ isPlan, title, workspace, count, money }: Told): Words => ({
  subject: `Receipt: ${count} credits for ${money}`,
  heading: `${count} credits for “${workspace}”`,
  paragraphs: [
    `We have received ${money}${title ? ` for “${title}”` : ''}. The credits are in the workspace.`,
    isPlan
      ? 'Your plan brings new credits with every month that is paid. You can change or cancel it on the billing page.'
      : 'They stay until they are used.',
  ],
  action: 'Open the receipt',
  own: 'Open billing',
})

const de = ({ isPlan, title, workspace, count, money }: Told): Words => ({
  subject: `Beleg: ${count} Credits für ${money}`,
  heading: `${count} Credits für „${workspace}“`,
  paragraphs: [
    `Wir haben ${money}${title ? ` für „${title}“` : ''} erhalten. Die Credits sind im Arbeitsbereich.`,
    isPlan
      ? 'Ihr Abo bringt mit jedem bezahlten Monat neue Credits. Auf der Abrechnungsseite können Sie es ändern oder kündigen.'
      : 'Sie bleiben, bis sie verbraucht sind.',
  ],
  action: 'Beleg öffnen',
  own: 'Abrechnung öffnen',
})

const words: Record<MailLocale, (told: Told) => Words> = { en, de }
