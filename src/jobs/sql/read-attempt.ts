import { sql } from '#kernel/server/session.ts'

/** Whether the attempt still has its job, and whether it was asked to stop. */
export const readAttempt = ({ jobId, token }: { jobId: string; token: string }) => sql`
  select cancel_requested_at is not null as "cancelRequested" from jobs
  where id = ${jobId}::uuid and attempt_token = ${token} and status = 'running'`

/** Keeps others from taking the job until the transaction ends; no row when the attempt has lost it. */
export const holdAttempt = ({ jobId, token }: { jobId: string; token: string }) => sql`
  select event_seq::int as seq from jobs
  where id = ${jobId}::uuid and attempt_token = ${token} and status = 'running' for share`
