import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** What the server does with a recipient: takes the mail, answers a code, or says nothing at all. */
export type Treatment = 'take' | number | 'silence'

export type MailServer = {
  /** For SMTP_URL. */
  url: string
  port: number
  /** Every mail that was taken, in order. */
  mails: Email[]
  /** Recipients that were named, also of mails that were not taken. */
  asked: string[]
  /** What happens to the next mails to a recipient, by address, one after the other; then they are taken. */
  treat(address: string, ...treatments: Treatment[]): void
  /** The first mail to the address (whose subject fits), once it is there; fails after fifteen seconds. */
  mailTo(address: string, subject?: RegExp): Promise<Email>
  close(): Promise<void>
}

type Options = {
  port?: number
  secure?: boolean
  /** Every mail is also written into this folder, for readers in other processes. */
  folder?: string
}

/** A real SMTP server on this machine that keeps what it is sent. */
export const mailServer = async ({ port = 0, secure = false, folder }: Options = {}): Promise<MailServer> => {
  const mails: Email[] = []
  const asked: string[] = []
  const plans = new Map<string, Treatment[]>()
  const server = new SMTPServer({
    secure,
    authOptional: true,
    disabledCommands: ['AUTH', ...(secure ? [] : ['STARTTLS'])],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, answer) => {
      asked.push(address)
      const treatment = plans.get(address)?.shift() ?? 'take'
      if (treatment === 'silence') return
      if (treatment === 'take') return answer()
      answer(Object.assign(new Error('Treated as the test asked'), { responseCode: treatment }))
    },
    onData: (stream, _session, answer) => {
      void (async () => {
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(chunk as Buffer) // a stream of bytes
        const bytes = Buffer.concat(chunks)
        mails.push(await PostalMime.parse(bytes))
        if (folder !== undefined) writeFileSync(join(folder, `${mails.length}.eml`), bytes)
        answer()
      })()
    },
  })
  // Clients that give up end their connections in the middle.
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const bound = (server.server.address() as AddressInfo).port // it listens on a port
  return {
    url: `${secure ? 'smtps' : 'smtp'}://127.0.0.1:${bound}`,
    port: bound,
    mails,
    asked,
    treat: (address, ...treatments) => void plans.set(address, treatments),
    mailTo: (address, subject = /./) => until(() => findMail(mails, address, subject), address),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const findMail = (mails: Email[], address: string, subject: RegExp): Email | undefined =>
  mails.find((mail) => mail.to?.some((to) => to.address === address) && subject.test(mail.subject ?? ''))

const until = async (look: () => Email | undefined, address: string): Promise<Email> => {
  for (let waited = 0; waited < 15_000; waited += 25) {
    const found = look()
    if (found) return found
    await sleep(25)
  }
  throw new Error(`No such mail came for ${address}.`)
}

/** The address a mail's button leads to. */
export const linkIn = ({ text = '' }: Email): string => {
  const link = /https?:\/\/\S+/.exec(text)?.[0]
  if (!link) throw new Error(`This mail has no link: ${text}`)
  return link
}
