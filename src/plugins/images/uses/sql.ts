import { sql } from '#kernel/server/session.ts'

export type UsingCollection = 'designs' | 'templates'

export type Uses = {
  collection: UsingCollection
  record: string
  /** Of localized pages; empty for others. */
  locale: string
  /** What everyone sees; else what is being worked on. Publishing makes them one. */
  published: boolean
  assets: readonly string[]
  /** Only assets of this workspace count; any for templates, which content admins write. */
  workspace: string | undefined
}

/** Makes the index say what a record shows. Ids that are no assets of the workspace are passed over. */
export const writeUses = ({ collection, record, locale, published, assets, workspace }: Uses) => sql`
  with shown as (
    select id from assets
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(assets)}::jsonb))
      and (${collection}::text = 'templates' or workspace_id = ${workspace ?? null}::uuid)
    for key share
  ), gone as (
    delete from platen.asset_uses
    where collection = ${collection} and record = ${record}::uuid and locale = ${locale}
      and (published = ${published}::boolean or ${published}::boolean)
      and (asset not in (select id from shown) or published <> ${published}::boolean)
  )
  insert into platen.asset_uses (asset, collection, record, locale, published)
  select id, ${collection}, ${record}::uuid, ${locale}, ${published}::boolean from shown
  on conflict do nothing`

/** A record that is gone shows nothing. */
export const forgetUses = ({ collection, record }: { collection: UsingCollection; record: string }) =>
  sql`delete from platen.asset_uses where collection = ${collection} and record = ${record}::uuid`

/** Takes out of the index what is no longer so, whoever deleted or unpublished a record without a word. */
export const forgetStaleUses = (asset: string) => sql`
  delete from platen.asset_uses u where asset = ${asset}::uuid and not exists (
    select 1 from designs d
    where u.collection = 'designs' and d.id = u.record and (not u.published or d._status = 'published')
    union all
    select 1 from templates t
    where u.collection = 'templates' and t.id = u.record and (not u.published or t._status = 'published')
  )`

/** How many records of each kind show an asset. */
export const countUses = (asset: string) => sql`
  select collection, count(distinct record)::int as records from platen.asset_uses
  where asset = ${asset}::uuid group by collection
  union all
  select 'brand-kits', count(*)::int from brand_kits where logo_id = ${asset}::uuid having count(*) > 0
  order by collection`
