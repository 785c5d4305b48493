import { sql } from '#kernel/server/session.ts'

/**
 * Puts a job that has a place in its workspace's lane back into the queue and notes which delivery it waits for.
 * Attempts are counted on the job's row; the queue's own limit only bounds deliveries that never reach a handler.
 */
export const deliverAgain = ({ jobId, delaySeconds = 0 }: { jobId: string; delaySeconds?: number }) => sql`
  with delivery as (
    select added.id from jobs, graphile_worker.add_job(
      identifier => jobs.kind,
      payload => json_build_object('jobId', jobs.id),
      run_at => now() + ${delaySeconds}::float8 * interval '1 second',
      max_attempts => 25,
      priority => jobs.priority::int
    ) as added
    where jobs.id = ${jobId}::uuid
  )
  update jobs set ticket = delivery.id::text from delivery where jobs.id = ${jobId}::uuid
  returning jobs.ticket`

/** Takes a delivery that nobody runs yet out of the queue. */
export const withdraw = (ticket: string) => sql`
  select id from graphile_worker.complete_jobs(array[${ticket}::bigint])`
