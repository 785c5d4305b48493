import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import { fillLane } from './fill-lane.ts'
import type { EndedRow } from './sql/end-attempt.ts'
import { recordEndEvent } from './sql/record-event.ts'

type Ended = { jobId: string; row: EndedRow; data: object }

/** Writes a job's `end` event and gives its place to the next of its workspace; last in the transaction that ends it. */
export const recordEnd = async (req: PayloadRequest, { jobId, row, data }: Ended): Promise<void> => {
  const { seq, workspace } = row
  await executeInTransaction(req, recordEndEvent({ jobId, seq, workspace, data }))
  await fillLane(req, workspace)
}
