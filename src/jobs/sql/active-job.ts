import { sql } from '#kernel/server/session.ts'

type Key = { workspace: string; kind: string; jobKey: string }

/** Lets one transaction at a time look for, and make, the job of a key. */
export const lockJobKey = ({ workspace, kind, jobKey }: Key) => sql`
  select pg_advisory_xact_lock(hashtextextended(${JSON.stringify(['platen.job', workspace, kind, jobKey])}::text, 0))`

/** The job of a key that still waits or runs. */
export const activeJob = ({ workspace, kind, jobKey }: Key) => sql`
  select id, subject_collection as "subjectCollection", subject_id as "subjectId" from jobs
  where workspace_id = ${workspace}::uuid and kind = ${kind} and job_key = ${jobKey} and status in ('queued', 'running')
  order by created_at desc limit 1`
