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

/** The events after a number, oldest first, and always the job's state; no row when there is no such job. */
export const readEvents = ({ jobId, after, limit }: { jobId: string; after: number; limit: number }) => sql`
  select jobs.status, jobs.error, jobs.event_seq::int as "lastSeq", event.seq, event.type, event.data
  from jobs left join lateral (
    select seq, type, data from platen.job_events
    where job_id = jobs.id and seq > ${after}::int order by seq limit ${limit}::int
  ) event on true
  where jobs.id = ${jobId}::uuid order by event.seq`
