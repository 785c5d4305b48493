import type { PayloadRequest } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import type { Task } from '../define-task.ts'
import type { WorkPrice } from './charger.ts'
import { type Seconds, jobSeconds } from './job-seconds.ts'
import type { JobWork } from './job-work.ts'

/** A job somebody may ask for; its input is one the task's schema has passed. */
export type AskedJob = { task: Task; input: unknown; workspace: string | undefined }

/** What jobs would take at most, before anybody asks for them. */
export type JobsQuote = WorkPrice & {
  seconds: Seconds
  /** What the workspace can spend; null where nothing costs anything, or nobody may know. */
  available: number | null
  /** How much of it is lacking; 0 when it suffices. */
  missing: number
}

/** Prices jobs of one workspace that would be queued together, without queueing any. */
export const quoteJobs = async (req: PayloadRequest, asked: readonly AskedJob[]): Promise<JobsQuote> => {
  const workspace = asked[0]?.workspace
  const all = await Promise.all(
    asked.map(async ({ task, input, workspace }) => ({
      kind: task.name,
      work: await task.work?.({ req, input, workspace }),
    })),
  )
  const works = all.flatMap(({ work }): JobWork[] => (work ? [work] : []))
  const { chargers } = contributions(req.payload)
  const quotes = await Promise.all(chargers.map((charger) => charger.quote(req, { workspace, works })))
  const credits = quotes.reduce((sum, quote) => sum + quote.credits, 0)
  const available = quotes.find(({ spendable }) => spendable)?.spendable?.available ?? null
  return {
    credits,
    lines: quotes.flatMap(({ lines }) => lines),
    seconds: await jobSeconds(req.payload, all),
    available,
    missing: available === null ? 0 : Math.max(0, credits - available),
  }
}
