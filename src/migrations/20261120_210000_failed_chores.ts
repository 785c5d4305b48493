import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(
    sql.raw(`
create table platen.failed_chores (
  id uuid primary key default gen_random_uuid(),
  chore text not null,
  key text,
  input jsonb not null,
  attempts integer not null,
  times integer not null default 1,
  error jsonb not null,
  failed_at timestamptz not null default now(),
  unique (chore, key)
);
create index failed_chores_by_time on platen.failed_chores (failed_at desc);
create index job_events_by_time on platen.job_events using brin (at);
create index jobs_delivered on public.jobs (workspace_id) where status in ('queued', 'running') and ticket is not null;
create index jobs_waiting on public.jobs (workspace_id, priority, created_at, id) where status = 'queued' and ticket is null;
`),
  )
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(
    sql.raw(`
drop index public.jobs_delivered;
drop index public.jobs_waiting;
drop index platen.job_events_by_time;
drop table platen.failed_chores;
`),
  )
}
