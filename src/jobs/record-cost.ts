import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

/** Notes what a job cost, in US dollars, on the transaction that ends it. */
export const recordCost = async (
  req: PayloadRequest,
  { jobId, cost }: { jobId: string; cost: number },
): Promise<void> => {
  await executeInTransaction(req, sql`update jobs set cost = ${cost}::numeric where id = ${jobId}::uuid`)
}
