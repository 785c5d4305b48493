import type { MailLocale } from '#plugins/mail/index.ts'

type Told = { title: string; hasFailed: boolean; reason: string | undefined }
type Words = { subject: string; heading: string; paragraphs: string[]; action: string }

const en = ({ title, hasFailed, reason }: Told): Words =>
  hasFailed
    ? {
        subject: `Not finished: ${title}`,
        heading: `“${title}” could not be finished`,
        paragraphs: [
          reason ?? 'Something went wrong on our side.',
          'What was made so far is kept. You can try again from the design’s page.',
          settings.en,
        ],
        action: 'Open the design',
      }
    : {
        subject: `Finished: ${title}`,
        heading: `“${title}” is finished`,
        paragraphs: ['It took a while, so here is word of it.', settings.en],
        action: 'Open the design',
      }

const de = ({ title, hasFailed, reason }: Told): Words =>
  hasFailed
    ? {
        subject: `Nicht fertig geworden: ${title}`,
        heading: `„${title}“ ist nicht fertig geworden`,
        paragraphs: [
          reason ?? 'Bei uns ist etwas schiefgegangen.',
          'Was schon da war, ist noch da. Auf der Seite des Entwurfs können Sie es noch einmal versuchen.',
          settings.de,
        ],
        action: 'Entwurf öffnen',
      }
    : {
        subject: `Fertig: ${title}`,
        heading: `„${title}“ ist fertig`,
        paragraphs: ['Das hat etwas gedauert, deshalb sagen wir Bescheid.', settings.de],
        action: 'Entwurf öffnen',
      }

const settings = {
  en: 'You can switch these mails off in your account settings.',
  de: 'In Ihren Kontoeinstellungen können Sie diese E-Mails abschalten.',
}

/** What the mail about an ended job says, in the languages of the site. */
export const words: Record<MailLocale, (told: Told) => Words> = { en, de }
