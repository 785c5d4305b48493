import type pg from 'pg'

/** Ids of some records of every collection, its versions (`slug:versions`) and files (`slug:files`). */
export const readPool = async (
  client: pg.Client,
  slugs: readonly string[],
): Promise<Map<string, string[]>> => {
  const pool = new Map<string, string[]>()
  const { rows } = await client.query<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns where table_schema = 'public' and column_name in ('id', 'filename')`,
  )
  const has = (table: string, column: string): boolean =>
    rows.some((row) => row.table_name === table && row.column_name === column)
  const read = async (key: string, table: string, column: string): Promise<void> => {
    if (!has(table, column)) return
    const found = await client.query<{ value: string }>(
      `select ${column}::text as value from public."${table}" where ${column} is not null order by id desc limit 12`,
    )
    pool.set(
      key,
      found.rows.map((row) => row.value),
    )
  }
  for (const slug of slugs) {
    const table = slug.replaceAll('-', '_')
    await read(slug, table, 'id')
    await read(`${slug}:versions`, `_${table}_v`, 'id')
    await read(`${slug}:files`, table, 'filename')
  }
  return pool
}
