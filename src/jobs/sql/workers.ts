import { sql } from '#kernel/server/session.ts'

/** Notes that the pools of this process live; `locked_by` of a delivery is the id of the pool that runs it. */
export const noteAlive = (pools: readonly string[]) => sql`
  insert into platen.workers (pool, seen_at)
  select pool, now() from unnest(${`{${pools.join(',')}}`}::text[]) as pool
  on conflict (pool) do update set seen_at = excluded.seen_at`

export const noteGone = (pools: readonly string[]) => sql`
  delete from platen.workers where pool = any(${`{${pools.join(',')}}`}::text[])`

/**
 * Gives back the deliveries of pools that were not seen for so long, or never. The queue itself would keep them locked
 * for four hours. A pool that was only paused finds its attempt's token outdated when it goes on.
 */
export const unlockLost = (silentSeconds: number) => sql`
  with gone as (
    delete from platen.workers where seen_at < now() - ${silentSeconds}::float8 * interval '1 second'
  ), lost as (
    select array_agg(distinct locked_by) as pools
    from graphile_worker._private_jobs as delivery
    where locked_at < now() - ${silentSeconds}::float8 * interval '1 second'
      and not exists (
        select from platen.workers
        where pool = delivery.locked_by and seen_at >= now() - ${silentSeconds}::float8 * interval '1 second'
      )
  )
  select pools, graphile_worker.force_unlock_workers(pools) from lost where pools is not null`
