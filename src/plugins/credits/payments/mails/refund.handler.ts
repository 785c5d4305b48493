import type { Payload } from 'payload'
import type { MailLocale, MailText } from '#plugins/mail/index.ts'
import { formatMoney } from '../../ui/money/format-money.ts'
import { recipientOf } from './recipient-of.ts'

type Input = {
  workspace: string
  buyer?: string | undefined
  credits: number
  amount: number
  currency: string
  link: string | null
}

/** What the mail says; null when nobody of the workspace is left to read it. */
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
    workspace,
    count: new Intl.NumberFormat(locale).format(input.credits),
    money: formatMoney(input, { locale }),
  })
  return { to, locale, ...text, action: { label: input.link ? action : own, url: input.link ?? billing } }
}

type Told = { workspace: string; count: string; money: string }
type Words = { subject: string; heading: string; paragraphs: string[]; action: string; own: string }

const en = ({ workspace, count, money }: Told): Words => ({
  subject: `Refund: ${money}`,
  heading: `${money} is on its way back to you`,
  paragraphs: [
    'It goes to where it was paid from; banks take five to ten days.',
    `The ${count} credits it paid for have been taken out of “${workspace}”. Where they had been used already, the next credits pay for that first.`,
  ],
  action: 'Open the receipt',
  own: 'Open billing',
})

const de = ({ workspace, count, money }: Told): Words => ({
  subject: `Erstattung: ${money}`,
  heading: `${money} sind auf dem Weg zu Ihnen zurück`,
  paragraphs: [
    'Der Betrag geht dorthin, von wo er bezahlt wurde; Banken brauchen fünf bis zehn Tage.',
    `Die ${count} Credits, die damit bezahlt waren, wurden aus „${workspace}“ abgezogen. Waren sie schon verbraucht, gleichen die nächsten Credits das zuerst aus.`,
  ],
  action: 'Beleg öffnen',
  own: 'Abrechnung öffnen',
})

const words: Record<MailLocale, (told: Told) => Words> = { en, de }
