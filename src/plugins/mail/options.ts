import type { Config, Payload } from 'payload'
import { siteUrl } from '#kernel/server/site-url.ts'
import { type SmtpSettings, parseSmtpUrl } from './smtp/parse-smtp-url.ts'

/** What `mailPlugin` can be told. */
export type MailOptions = {
  /** `smtp://user:password@host:587` or `smtps://…`; without it no mail is sent. */
  smtpUrl?: string | undefined
  /** `Name <address>` or an address. @default Platen <no-reply@the host of PLATEN_URL> */
  from?: string | undefined
}

export type Sender = { name: string; address: string }
export type ResolvedMailOptions = { smtp: SmtpSettings | undefined; from: Sender }

/**
 * The options with defaults filled in.
 *
 * @throws Error that names the option that is wrong.
 */
export const resolveOptions = (given: MailOptions): ResolvedMailOptions => ({
  smtp: given.smtpUrl === undefined ? undefined : parseSmtpUrl(given.smtpUrl),
  from: senderOf(given.from ?? `Platen <no-reply@${new URL(siteUrl('/')).hostname}>`),
})

const senderOf = (from: string): Sender => {
  const named = /^"?(?<name>[^"<>\r\n]*?)"?\s*<(?<address>[^<>\s]+@[^<>\s]+)>$/.exec(from.trim())?.groups
  if (named?.['address']) return { name: named['name'] || 'Platen', address: named['address'] }
  if (/^[^<>\s@]+@[^<>\s@]+$/.test(from.trim())) return { name: 'Platen', address: from.trim() }
  throw new Error(`mailPlugin: from must be an address or "Name <address>", got ${from}.`)
}

const KEY = 'platenMail'

/** Keeps the options with the config, for what runs far from it. */
export const keepOptions = (config: Config, options: ResolvedMailOptions): Config => ({
  ...config,
  custom: { ...config.custom, [KEY]: options },
})

/** True when mails leave this installation; else they are only logged, and what needs one says so. */
export const canSendMail = (payload: Payload): boolean =>
  (payload.config.custom[KEY] as ResolvedMailOptions | undefined)?.smtp !== undefined // written by `keepOptions`
