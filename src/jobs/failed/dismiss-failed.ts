import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { dismissJobs, removeFailedChores } from '../sql/failed.ts'
import type { FailedIds } from './retry-failed.ts'

/** Takes failed work from the list. Jobs stay in theirs; chores are forgotten. Returns the ids that were there. */
export const dismissFailed = (given: PayloadRequest, { jobs, chores }: FailedIds): Promise<string[]> =>
  transaction({ payload: given.payload, req: given }, async (req) => {
    const dismissed = await executeInTransaction<{ id: string }>(req, dismissJobs(jobs))
    const removed = await executeInTransaction<{ id: string }>(req, removeFailedChores(chores))
    return [...dismissed.rows, ...removed.rows].map(({ id }) => id)
  })
