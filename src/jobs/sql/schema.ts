/**
 * Tables beside the `jobs` collection, in a schema Payload does not manage. Run by a migration after the one that
 * makes `jobs`; safe to run twice.
 */
export const jobsSchemaUp = `
create schema if not exists platen;

create table if not exists platen.job_events (
  job_id uuid not null references public.jobs (id) on delete cascade,
  seq integer not null,
  type text not null,
  data jsonb not null,
  at timestamptz not null default now(),
  primary key (job_id, seq)
);

create table if not exists platen.page_checkpoints (
  job_id uuid not null references public.jobs (id) on delete cascade,
  page integer not null,
  attempt_token uuid not null,
  content jsonb not null,
  at timestamptz not null default now(),
  primary key (job_id, page)
);

create table if not exists platen.workers (
  pool text primary key,
  seen_at timestamptz not null
);
`

export const jobsSchemaDown = `
drop table if exists platen.workers;
drop table if exists platen.page_checkpoints;
drop table if exists platen.job_events;
`
