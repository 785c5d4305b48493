import { sql } from '#kernel/server/session.ts'

type Delivery = { jobId: string; task: string; priority: number; delaySeconds?: number }

/**
 * Puts a job into the queue and notes which delivery it waits for. Attempts are counted on the job's row; the queue's
 * own limit only bounds deliveries that never reach a handler.
 */
export const deliver = ({ jobId, task, priority, delaySeconds = 0 }: Delivery) => sql`
  with delivery as (
    select id from graphile_worker.add_job(
      identifier => ${task}::text,
      payload => json_build_object('jobId', ${jobId}::text),
      run_at => now() + ${delaySeconds}::float8 * interval '1 second',
      max_attempts => 25,
      priority => ${priority}::int
    )
  )
  update jobs set ticket = delivery.id::text from delivery where jobs.id = ${jobId}::uuid
  returning jobs.ticket`

/** Takes a delivery that nobody runs yet out of the queue. */
export const withdraw = (ticket: string) => sql`
  select id from graphile_worker.complete_jobs(array[${ticket}::bigint])`
