import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The tokens of links in mails: a table the API does not know. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(
    sql.raw(`
create table platen.account_tokens (
  token_hash text primary key,
  purpose text not null,
  subject uuid not null,
  email text not null,
  mail_id uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index account_tokens_subject on platen.account_tokens (subject, purpose);
create index account_tokens_expiry on platen.account_tokens (expires_at);
`),
  )
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql.raw('drop table platen.account_tokens;'))
}
