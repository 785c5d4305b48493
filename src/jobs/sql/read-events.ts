import { sql } from '#kernel/server/session.ts'
import type { JobError, JobStatus } from '../job.ts'

/** One event beside the state of its job; the event's parts are null when there is none. */
export type EventRow = {
  status: JobStatus
  error: JobError | null
  lastSeq: number
  seq: number | null
  type: string | null
  data: Record<string, unknown> | null
}

type Wanted = { jobId: string; after: number; limit: number; bytes: number }

/**
 * The events after a number, oldest first, and always the job's state; no row when there is no such job. Stops at the
 * limit, and with the event that reaches so many bytes as PostgreSQL stores them, since a page can be large.
 */
export const readEvents = ({ jobId, after, limit, bytes }: Wanted) => sql`
  select jobs.status, jobs.error, jobs.event_seq::int as "lastSeq", event.seq, event.type, event.data
  from jobs left join lateral (
    select seq, type, data from (
      select seq, type, data, sum(size) over (order by seq) - size as before from (
        select seq, type, data, pg_column_size(data) as size from platen.job_events
        where job_id = jobs.id and seq > ${after}::int order by seq limit ${limit}::int
      ) found
    ) sized where before < ${bytes}::int
  ) event on true
  where jobs.id = ${jobId}::uuid order by event.seq`
