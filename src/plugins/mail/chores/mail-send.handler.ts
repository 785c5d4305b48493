import type { ChoreRun } from '#jobs/index.ts'
import { contributions } from '#kernel/server/contribute.ts'
import { renderMail } from '../document/render-mail.ts'

type Run = ChoreRun<{ id: string; mail: string; input?: unknown }>
type SmtpFailure = { code?: string; responseCode?: number; response?: string }

export default async function send({ payload, input: queued, signal, log }: Run): Promise<void> {
  const mail = contributions(payload).mails.find(({ name }) => name === queued.mail)
  if (!mail) {
    log.warn(`A mail of the kind ${queued.mail} was dropped: nothing makes these any more.`)
    return
  }
  const { default: compose } = await mail.compose()
  const text = await compose({
    payload,
    input: mail.schema.parse(queued.input),
    id: queued.id,
    signal,
  })
  if (!text) return
  const { html, text: plain } = await renderMail(text)
  const { defaultFromAddress: address, defaultFromName: name } = payload.email
  const sending = payload.sendEmail({
    from: { address, name },
    to: { address: text.to, name: '' },
    subject: text.subject,
    html,
    text: plain,
    messageId: `<${queued.id}@${address.split('@')[1] ?? 'platen'}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': text.locale },
  })
  try {
    await unlessAborted(sending, signal)
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { responseCode, response } = error as SmtpFailure
    log.warn({ mail: mail.name, responseCode }, `The mail server refused a mail for good: ${response ?? ''}`)
  }
}

/** nodemailer takes no signal; its own timeouts end a call nobody waits for any more. */
const unlessAborted = async (work: Promise<unknown>, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted()
  work.catch(() => undefined)
  const { promise, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason as Error)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

/** A refusal of this mail (5xx to its sender, recipient or content); a refused sign-in is a matter of the settings. */
const isRefusal = (error: unknown): boolean => {
  const { code, responseCode = 0 } = error as SmtpFailure
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500
}
