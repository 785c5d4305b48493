import { execute, sql } from '#kernel/server/session.ts'
import type { ChoreRun } from '../define-chore.ts'

const atOnce = 50

/**
 * Payload marks a job as taken and never looks at it again when the process that took it is lost. Only this chore takes
 * any, and no run of it lasts ten minutes.
 */
const giveBackLost = sql`
  update payload_jobs set processing = false
  where processing and completed_at is null and updated_at < now() - interval '10 minutes'`

export default async function runPayloadQueue({ payload }: ChoreRun): Promise<void> {
  await execute(payload, giveBackLost)
  await payload.jobs.run({ allQueues: true, limit: atOnce, silent: true })
}
