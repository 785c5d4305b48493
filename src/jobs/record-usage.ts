import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { jsonText } from './json.ts'
import type { JobUsage } from './work/job-work.ts'

/**
 * Notes what a job has done in all its attempts and what that took, on the transaction that ends it: in `finish` and in
 * `abandon`. Listeners of the end read it with `readUsage`.
 */
export const recordUsage = async (
  req: PayloadRequest,
  { jobId, usage }: { jobId: string; usage: JobUsage },
): Promise<void> => {
  await executeInTransaction(
    req,
    sql`update jobs set usage = ${jsonText(usage)}::jsonb, cost = ${usage.cost}::numeric
        where id = ${jobId}::uuid`,
  )
}
