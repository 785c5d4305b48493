import type { Payload } from 'payload'
import type { ZodType } from 'zod'

export type MailLocale = 'en' | 'de'

/** What one mail says; everything is plain text and escaped where it is set as HTML. */
export type MailText = {
  to: string
  subject: string
  heading: string
  paragraphs: string[]
  /** The one thing to do: a button, and its address in the text part. */
  action?: { label: string; url: string }
  locale: MailLocale
}

export type ComposeArgs<Input> = {
  payload: Payload
  input: Input
  /** Names this one mail, the same in every attempt to send it. */
  id: string
  signal: AbortSignal
}

/** The part of a mail that is loaded in the worker; null when there is nothing to send any more. */
export type MailModule<Input> = {
  // A method, so that mails of every input fit in one registry.
  default(args: ComposeArgs<Input>): Promise<MailText | null>
}

/** A kind of mail. Its input waits in the queue, so it holds no secrets: links with tokens are made by `compose`. */
export type Mail<Input = unknown> = {
  /** Names the kind for ever: queued mails carry it. Lower case, dotted or dashed: `accounts.password-reset`. */
  name: string
  /** Checked when the mail is queued and again before it is composed; its output must be JSON it accepts again. */
  schema: ZodType<Input>
  compose: () => Promise<MailModule<Input>>
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    mails: Mail
  }
}

/**
 * Checks a mail and returns it, ready for `contribute(config, { mails: [mail] })`.
 *
 * @throws Error that names the mail and what is wrong with it.
 */
export const defineMail = <Input>(mail: Mail<Input>): Mail<Input> => {
  if (!/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/.test(mail.name) || mail.name.length > 64) {
    throw new Error(
      `defineMail: "${mail.name}" is no name of a mail. Use lower case with dots or dashes, 64 at most.`,
    )
  }
  return mail
}
