import { sql } from '#kernel/server/session.ts'

/** Where a job is, with its kind and the last number of its events. */
export const jobStatus = (jobId: string) => sql`
  select status, kind, event_seq::int as "lastSeq" from jobs where id = ${jobId}::uuid`
