import { sql } from '#kernel/server/session.ts'

type Prune = { days: number; limit: number }

const endedBefore = (days: number) => sql`
  jobs.status in ('succeeded', 'failed', 'cancelled') and jobs.finished_at < now() - ${days}::int * interval '1 day'`

/** Removes a batch of events of jobs that ended so long ago. The time of the events finds them by their index. */
export const pruneEvents = ({ days, limit }: Prune) => sql`
  delete from platen.job_events where (job_id, seq) in (
    select event.job_id, event.seq from platen.job_events as event join jobs on jobs.id = event.job_id
    where event.at < now() - ${days}::int * interval '1 day' and ${endedBefore(days)}
    limit ${limit}::int
  )`

/** Removes a batch of checkpoints of jobs that ended so long ago: nobody has retried them. */
export const pruneCheckpoints = ({ days, limit }: Prune) => sql`
  delete from platen.page_checkpoints where (job_id, page) in (
    select checkpoint.job_id, checkpoint.page
    from platen.page_checkpoints as checkpoint join jobs on jobs.id = checkpoint.job_id
    where ${endedBefore(days)}
    limit ${limit}::int
  )`
