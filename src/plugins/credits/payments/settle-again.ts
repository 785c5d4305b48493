import type { PayloadRequest } from 'payload'
import { enqueueChore } from '#jobs/index.ts'
import { settleChore } from './settle.ts'

/**
 * Queues, on the request's transaction, that an object of Stripe is read and settled once more: for an event that never
 * came. It does what is missing and nothing twice.
 */
export const settleAgain = (req: PayloadRequest, about: { object: string; id: string }): Promise<void> =>
  enqueueChore({ req, chore: settleChore, input: about, key: about.id })
