import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which designs and templates show an asset. Blocks are JSON, which has no foreign keys; what is there already is read. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(
    sql.raw(`
create table platen.asset_uses (
  asset uuid not null references public.assets (id),
  collection text not null,
  record uuid not null,
  locale text not null default '',
  published boolean not null,
  primary key (asset, collection, record, locale, published)
);
create index asset_uses_by_record on platen.asset_uses (collection, record);

insert into platen.asset_uses (asset, collection, record, locale, published)
select distinct a.id, 'designs', d.id, '', d._status = 'published'
from public.designs d
join public.designs_pages p on p._parent_id = d.id
cross join lateral regexp_matches(p.blocks::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found
join public.assets a on a.id = found[1]::uuid and a.workspace_id = d.workspace_id
where d._status is not null;

insert into platen.asset_uses (asset, collection, record, locale, published)
select distinct a.id, 'templates', t.id, p._locale::text, t._status = 'published'
from public.templates t
join public.templates_pages p on p._parent_id = t.id
cross join lateral regexp_matches(p.blocks::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found
join public.assets a on a.id = found[1]::uuid
where t._status is not null;
`),
  )
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql.raw('drop table platen.asset_uses;'))
}
