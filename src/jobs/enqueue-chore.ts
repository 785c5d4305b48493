import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import type { Chore } from './define-chore.ts'
import { storable } from './json.ts'
import { deliverChore } from './sql/chores.ts'

type EnqueueArgs<Input> = {
  /** A request with an open transaction: the chore is queued exactly when that transaction commits. */
  req: PayloadRequest
  chore: Chore<Input>
  input: NoInfer<Input>
  /** While a chore of this name and key waits, a new one takes its place. */
  key?: string
  /** How long it waits at least. @default 0 */
  delaySeconds?: number
}

// The queue adds nothing when the one of this key that was still being queued is taken by a worker in that very moment: it
// may have begun before what is asked now. Asked again, it sees that it runs and adds another.
const TRIES = 5

// The queue takes keys of 512 characters; one that is given may be as long as an address or a prompt.
const keyOf = (chore: string, key: string): string =>
  `${chore}:${createHash('sha256').update(key).digest('base64url')}`

/**
 * Queues a chore on the request's transaction.
 *
 * @throws Error when the request has no open transaction. @throws ZodError when the input does not fit the chore.
 */
export const enqueueChore = async <Input>({
  req,
  chore,
  input,
  key,
  delaySeconds = 0,
}: EnqueueArgs<Input>): Promise<void> => {
  const delivery = deliverChore({
    chore: chore.name,
    input: storable(chore.schema.parse(input)),
    attempts: chore.attempts,
    key: key === undefined ? undefined : keyOf(chore.name, key),
    delaySeconds,
  })
  for (let tried = 0; tried < TRIES; tried++) {
    const { rows } = await executeInTransaction<{ id: string | null }>(req, delivery)
    if (rows[0]?.id != null) return
  }
  throw new Error(`The chore ${chore.name} was not queued.`)
}
