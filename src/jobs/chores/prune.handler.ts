import { execute } from '#kernel/server/session.ts'
import type { ChoreRun } from '../define-chore.ts'
import { jobLimits } from '../limits.ts'
import { pruneCheckpoints, pruneEvents } from '../sql/prune.ts'

// A batch holds its rows' locks for some milliseconds; nobody who reads or writes events waits for it.
const batch = 5000

export default async function pruneJobs({ payload, signal, log }: ChoreRun): Promise<void> {
  const days = jobLimits(payload).eventsKeepDays
  for (const [what, statement] of Object.entries({ events: pruneEvents, checkpoints: pruneCheckpoints })) {
    let removed = 0
    for (let last = batch; last === batch; removed += last) {
      signal.throwIfAborted()
      last = (await execute(payload, statement({ days, limit: batch }))).rowCount ?? 0
    }
    if (removed > 0) log.info(`Removed ${removed} ${what} of jobs that ended more than ${days} days ago.`)
  }
}
