import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What Stripe has told, what was settled of it, and where the two books differ. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(
    sql.raw(`
create schema payments;

create table payments.inbox (
  id text primary key,
  type text not null,
  object text not null,
  object_id text not null,
  created timestamptz not null,
  received_at timestamptz not null default now(),
  deliveries integer not null default 1,
  body jsonb not null,
  settled_at timestamptz,
  error text
);
create index inbox_unsettled on payments.inbox (object_id) where settled_at is null;
create index inbox_received on payments.inbox (received_at);

create table payments.customers (
  workspace uuid primary key,
  customer text not null unique,
  created_at timestamptz not null default now()
);

create table payments.settlements (
  payment text primary key,
  turn bigint not null,
  settled_at timestamptz not null default now()
);

create table payments.differences (
  id bigint generated always as identity primary key,
  kind text not null,
  object text not null,
  payment text,
  workspace uuid,
  ours bigint,
  theirs bigint,
  currency text,
  details jsonb not null default '{}',
  first_seen timestamptz not null default now(),
  last_seen timestamptz not null default now(),
  resolved_at timestamptz
);
create unique index differences_open on payments.differences (kind, object) where resolved_at is null;
create index differences_seen on payments.differences (last_seen);

create table payments.reconciled (
  day date primary key,
  at timestamptz not null default now(),
  transactions integer not null,
  differences integer not null
);
`),
  )
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql.raw('drop schema payments cascade;'))
}
