import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which designs and templates show an asset. Blocks are JSON, which has no foreign keys; what is there already is read:
 * what everyone sees from the record, the draft from its latest version. */
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
select a.id, 'designs', d.id, '', true
from public.designs d
join public.designs_pages p on p._parent_id = d.id
cross join lateral regexp_matches(p.blocks::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found
join public.assets a on a.id = found[1]::uuid and a.workspace_id = d.workspace_id
where d._status = 'published'
union
select a.id, 'designs', v.parent_id, '', false
from public._designs_v v
join public._designs_v_version_pages p on p._parent_id = v.id
cross join lateral regexp_matches(p.blocks::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found
join public.assets a on a.id = found[1]::uuid and a.workspace_id = v.version_workspace_id
where v.latest and v.version__status = 'draft' and v.parent_id is not null
union
select a.id, 'templates', t.id, p._locale::text, true
from public.templates t
join public.templates_pages p on p._parent_id = t.id
cross join lateral regexp_matches(p.blocks::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found
join public.assets a on a.id = found[1]::uuid
where t._status = 'published'
union
select a.id, 'templates', v.parent_id, p._locale::text, false
from public._templates_v v
join public._templates_v_version_pages p on p._parent_id = v.id
cross join lateral regexp_matches(p.blocks::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found
join public.assets a on a.id = found[1]::uuid
where v.latest and v.version__status = 'draft' and v.parent_id is not null;
`),
  )
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql.raw('drop table platen.asset_uses;'))
}
