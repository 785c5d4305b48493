import { sql } from '#kernel/server/session.ts'

/** Whether the attempt still has its job, and whether it was asked to stop. */
export const readAttempt = ({ jobId, token }: { jobId: string; token: string }) => sql`
  select cancel_requested_at is not null as "cancelRequested" from jobs
  where id = ${jobId}::uuid and attempt_token = ${token} and status = 'running'`
