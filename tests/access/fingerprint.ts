import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

const escaped = (name: string): string => name.replaceAll('"', '""')

/** Tells whether anything in a collection's tables changed between two looks. */
export const fingerprintOf = async (payload: Payload, slug: string): Promise<() => Promise<string>> => {
  const table = slug.replaceAll('-', '_')
  const { rows } = await execute<{ name: string }>(
    payload,
    sql`select tablename as name from pg_tables where schemaname = 'public'
      and (tablename = ${table} or starts_with(tablename, ${`${table}_`}) or starts_with(tablename, ${`_${table}_`}))
      and tablename <> 'users_sessions'`,
  )
  if (rows.length === 0) throw new Error(`${slug} has no table named ${table}.`)
  const parts = rows.map(
    ({ name }) =>
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as mark from "${escaped(name)}" t`,
  )
  const statement = sql.raw(parts.join(' union all '))
  return async () => {
    const found = await execute<{ mark: string }>(payload, statement)
    return found.rows.map(({ mark }) => mark).join(' ')
  }
}
