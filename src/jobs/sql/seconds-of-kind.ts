import { sql } from '#kernel/server/session.ts'

/**
 * How long the last hundred jobs of a kind took that went well and were about as big: what nine of ten took at least and
 * at most. `size` counts pages and pictures; of jobs that noted nothing the size is not known, so they count.
 */
export const secondsOfKind = ({ kind, size }: { kind: string; size: number }) => sql`
  with lately as (
    select extract(epoch from finished_at - started_at)::float8 as seconds from jobs
    where kind = ${kind} and status = 'succeeded' and started_at is not null and finished_at is not null
      and coalesce((usage->'work'->>'pages')::int + (usage->'work'->>'images')::int, ${size}::int)
        between ${Math.floor(size / 1.5)}::int and ${Math.ceil(size * 1.5)}::int
    order by created_at desc limit 100
  )
  select count(*)::int as jobs,
    percentile_cont(0.1) within group (order by seconds) as low,
    percentile_cont(0.9) within group (order by seconds) as high
  from lately`
