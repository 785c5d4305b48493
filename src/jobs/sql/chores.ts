import { sql } from '#kernel/server/session.ts'
import { jsonText } from '../json.ts'

/** The queue's name of a chore; tasks go by their own, so the two never meet. */
export const choreIdentifier = (name: string): string => `chore:${name}`

type Delivery = {
  chore: string
  input: unknown
  attempts: number
  key: string | undefined
  delaySeconds: number
}

/** Puts a chore into the queue; with a key it takes the place of one that waits with the same. */
export const deliverChore = ({ chore, input, attempts, key, delaySeconds }: Delivery) => sql`
  select id from graphile_worker.add_job(
    identifier => ${choreIdentifier(chore)}::text,
    payload => json_build_object('input', ${jsonText(input)}::json),
    run_at => now() + ${delaySeconds}::float8 * interval '1 second',
    max_attempts => ${attempts}::int,
    job_key => ${key ?? null}::text
  )`

type Held = { delivery: string; pool: string }

/**
 * Puts a chore whose run was broken off by its worker's stop back, without counting the run. Under a new number: the
 * queue deletes by number what its worker has done with, whoever has it by then.
 */
export const returnChore = ({ delivery, pool }: Held) => sql`
  update graphile_worker._private_jobs
  set id = default, attempts = greatest(0, attempts - 1), locked_at = null, locked_by = null
  where id = ${delivery}::bigint and locked_by = ${pool}
  returning id`

/**
 * Takes a chore out whose place was taken by a newer one of its key while it ran: the queue has taken the key away from
 * it and will not run it again.
 */
export const dropSuperseded = ({ delivery, pool }: Held) => sql`
  delete from graphile_worker._private_jobs
  where id = ${delivery}::bigint and locked_by = ${pool} and key is null
  returning id`

/** Takes a chore that gave up out of the queue and notes it among the failed ones, at once. */
export const recordFailedChore = ({
  delivery,
  pool,
  chore,
  error,
}: Held & { chore: string; error: { code: string; message: string } }) => sql`
  with delivery as (
    delete from graphile_worker._private_jobs
    where id = ${delivery}::bigint and locked_by = ${pool}
    returning payload, attempts, key
  )
  insert into platen.failed_chores (chore, key, input, attempts, error)
  select ${chore}, key, coalesce(payload->'input', '{}')::jsonb, attempts, ${jsonText(error)}::jsonb from delivery
  on conflict (chore, key) do update set
    input = excluded.input, attempts = excluded.attempts, error = excluded.error,
    times = failed_chores.times + 1, failed_at = now()
  returning id`

/** A chore that runs by the clock worked again: its earlier failure needs nobody's attention any more. */
export const forgetFailedChore = ({ chore, key }: { chore: string; key: string }) => sql`
  delete from platen.failed_chores where chore = ${chore} and key = ${key}`
