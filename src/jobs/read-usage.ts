import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import type { JobUsage } from './work/job-work.ts'

/** What was noted of a job; null when nothing was. */
export const readUsage = async (req: PayloadRequest, jobId: string): Promise<JobUsage | null> => {
  const { rows } = await executeInTransaction<{ usage: JobUsage | null }>(
    req,
    sql`select usage from jobs where id = ${jobId}::uuid`,
  )
  return rows[0]?.usage ?? null
}
