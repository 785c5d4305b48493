import type { Config } from 'payload'
import type { ResolvedMailOptions } from '../options.ts'

type Adapter = Exclude<NonNullable<Config['email']>, Promise<unknown>>
type Send = ReturnType<Adapter>['sendEmail']

/** A server that takes longer than this to answer a step is treated as down; the mail is tried again. */
const STEP_TIMEOUT_MS = 10_000

/** Payload's way to send mail, for its own mails and ours. Nothing is loaded or connected before the first one. */
export const emailAdapter =
  ({ smtp, from }: ResolvedMailOptions, { stepTimeoutMs = STEP_TIMEOUT_MS } = {}): Adapter =>
  ({ payload }) => {
    let opened: Promise<Send> | undefined
    const open = async (): Promise<Send> => {
      const { nodemailerAdapter } = await import('@payloadcms/email-nodemailer')
      const adapter = await nodemailerAdapter({
        defaultFromAddress: from.address,
        defaultFromName: from.name,
        // The first mail tells whether the server is there; asking at start-up would make the start depend on it.
        skipVerify: true,
        transportOptions: {
          ...smtp,
          connectionTimeout: stepTimeoutMs,
          greetingTimeout: stepTimeoutMs,
          socketTimeout: 2 * stepTimeoutMs,
          dnsTimeout: stepTimeoutMs,
        },
      })
      return adapter({ payload }).sendEmail
    }
    const log: Send = (message) => {
      payload.logger.info(`No mail server is set up (SMTP_URL). Not sent: ${message.subject ?? ''}`)
      return Promise.resolve()
    }
    return {
      name: smtp ? 'smtp' : 'log',
      defaultFromAddress: from.address,
      defaultFromName: from.name,
      sendEmail: async (message) => (smtp ? (await (opened ??= open()))(message) : log(message)),
    }
  }
