import type { ComposeArgs, MailLocale, MailText } from '#plugins/mail/index.ts'
import { invitationMinutesLeft } from '../invitations/invitation.ts'
import { invitationLink } from './links.ts'
import { mailWithLink } from './mail-with-link.ts'

type Input = { invitationId: string; locale: MailLocale }

const texts = {
  en: (inviter: string, workspace: string) => ({
    subject: `${inviter} invites you to “${workspace}”`,
    heading: `Work with ${inviter} in “${workspace}”`,
    paragraphs: [
      `${inviter} invites you to a workspace at Platen, where prompts become documents, websites, slide decks and graphics.`,
      'The link works for seven days. You need no account yet. If you know nobody of this name, do nothing.',
    ],
    label: 'Open the invitation',
  }),
  de: (inviter: string, workspace: string) => ({
    subject: `${inviter} lädt Sie in „${workspace}“ ein`,
    heading: `Arbeiten Sie mit ${inviter} in „${workspace}“`,
    paragraphs: [
      `${inviter} lädt Sie in einen Arbeitsbereich bei Platen ein. Dort werden aus Aufträgen Dokumente, Websites, Präsentationen und Grafiken.`,
      'Der Link gilt sieben Tage. Ein Konto brauchen Sie noch nicht. Kennen Sie niemanden mit diesem Namen, brauchen Sie nichts zu tun.',
    ],
    label: 'Einladung öffnen',
  }),
}

export default async function compose(args: ComposeArgs<Input>): Promise<MailText | null> {
  const { payload, input, id: mailId } = args
  const invitation = await payload.findByID({
    collection: 'invitations',
    id: input.invitationId,
    depth: 1,
    disableErrors: true,
    // The worker's: no request is behind it, so nobody's access applies.
    overrideAccess: true,
  })
  if (!invitation) return null
  const minutes = invitationMinutesLeft(invitation)
  const { workspace, invitedBy, email } = invitation
  if (minutes <= 0 || typeof workspace !== 'object' || !workspace) return null
  const inviter = typeof invitedBy === 'object' && invitedBy ? (invitedBy.name ?? invitedBy.email) : 'Platen'
  return mailWithLink({
    payload,
    mailId,
    purpose: 'invitation',
    subject: invitation.id,
    email,
    minutes,
    locale: input.locale,
    text: texts[input.locale](inviter, workspace.name),
    link: invitationLink,
  })
}
