import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import { jobLimits } from './limits.ts'
import { deliverNext } from './sql/lanes.ts'

/** Gives the free places of a workspace to the jobs whose turn it is; in a transaction that holds the lane's lock. */
export const fillLane = async (req: PayloadRequest, workspace: string): Promise<void> => {
  const limit = jobLimits(req.payload).workspaceConcurrency
  await executeInTransaction(req, deliverNext(workspace, limit))
}
