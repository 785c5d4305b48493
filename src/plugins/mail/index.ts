import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { mailSend } from './chores/mail-send.ts'
import { type MailOptions, keepOptions, resolveOptions } from './options.ts'
import { emailAdapter } from './smtp/email-adapter.ts'

export {
  type ComposeArgs,
  type Mail,
  type MailLocale,
  type MailModule,
  type MailText,
  defineMail,
} from './define-mail.ts'
export { type MailOptions, canSendMail } from './options.ts'
export { sendMail } from './send-mail.ts'

/** Mails: queued with the caller's transaction, composed and sent by the worker. Payload's own go the same way out. */
export const mailPlugin = definePlugin<MailOptions>({
  slug: 'platen-mail',
  plugin: ({ config, smtpUrl, from }): Config => {
    const options = resolveOptions({ smtpUrl, from })
    const withChore = contribute(keepOptions(config, options), { chores: [mailSend] })
    return { ...withChore, email: emailAdapter(options) }
  },
})
