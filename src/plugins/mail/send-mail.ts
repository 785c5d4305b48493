import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { enqueueChore } from '#jobs/index.ts'
import { mailSend } from './chores/mail-send.ts'
import type { Mail } from './define-mail.ts'

type SendMailArgs<Input> = {
  /** A request with an open transaction: the mail is sent exactly when that transaction commits. */
  req: PayloadRequest
  mail: Mail<Input>
  input: NoInfer<Input>
  /** While a mail of this key waits, another with it takes its place. */
  key?: string
}

/**
 * Queues a mail on the request's transaction; a worker composes and sends it.
 *
 * @throws Error when the request has no open transaction. @throws ZodError when the input does not fit the mail.
 */
export const sendMail = async <Input>({ req, mail, input, key }: SendMailArgs<Input>): Promise<void> =>
  enqueueChore({
    req,
    chore: mailSend,
    input: { id: randomUUID(), mail: mail.name, input: mail.schema.parse(input) },
    ...(key === undefined ? {} : { key: `${mail.name}:${key}` }),
  })
