import { execute, sql } from '#kernel/server/session.ts'
import type { Stage } from '../row.ts'

/** The two worlds differ in nothing but what is hidden: whoever can tell them apart has seen through a wall. */
export type World = 'canary' | 'zebra'

/** What changes between them: what is hidden from everybody, or also what outsiders cannot read. */
export type Reach = 'core' | 'outside'

/** Columns nobody may read, whoever they are. */
const coreColumns = [
  ['users', 'salt'],
  ['users', 'hash'],
  ['users', 'reset_password_token'],
  ['users_sessions', 'id'],
  ['jobs', 'input'],
  ['jobs', 'attempt_token'],
  ['jobs', 'ticket'],
  ['jobs', 'job_key'],
  ['payload_kv', 'data'],
  ['payload_jobs', 'input'],
  ['payload_preferences', 'value'],
  ['notices', 'title'],
] as const

/** Columns of records that outsiders cannot read: another workspace's, drafts of templates, other people. */
const outsideColumns = [
  ['users', 'email'],
  ['users', 'name'],
  ['workspaces', 'name'],
  ['jobs', 'title'],
  ['projects', 'title'],
  ['projects', 'brief'],
  ['brand_kits', 'name'],
  ['designs', 'title'],
  ['designs', 'prompt'],
  ['_designs_v', 'version_title'],
  ['_designs_v', 'version_prompt'],
  ['designs_pages', 'blocks'],
  ['_designs_v_version_pages', 'blocks'],
  ['assets', 'alt'],
  ['exports', 'name'],
  ['exports', 'options'],
  ['invitations', 'email'],
  ['templates_locales', 'title'],
  ['_templates_v_locales', 'version_title'],
  ['_templates_v_locales', 'version_description'],
  ['templates', 'slug'],
  ['_templates_v', 'version_slug'],
] as const

/** Writes the other world's words over the hidden ones. */
export const turnWorld = async (
  stage: Stage,
  { from, to, reach }: { from: World; to: World; reach: Reach },
): Promise<void> => {
  const columns = reach === 'core' ? coreColumns : [...coreColumns, ...outsideColumns]
  for (const [table, column] of columns) await replaceWord(stage, { table, column, from, to })
}

type Replacing = { table: string; column: string; from: World; to: World }

/** Rewrites a whole table in the order of its ids, so that rows without an order of their own come as they did. */
const replaceWord = async ({ platen }: Stage, { table, column, from, to }: Replacing): Promise<void> => {
  const name = sql.identifier(column)
  const { rows } = await execute<{ type: string }>(
    platen.payload,
    sql`select format_type(atttypid, atttypmod) as type from pg_attribute
        where attrelid = ${table}::regclass and attname = ${column}`,
  )
  const type = rows[0]?.type
  if (type === undefined) throw new Error(`${table} has no column ${column}.`)
  await execute(
    platen.payload,
    sql`update ${sql.identifier(table)} set ${name} = replace(${name}::text, ${from}, ${to})::${sql.raw(type)}
        where ${name}::text like ${`%${from}%`}`,
  )
  await execute(
    platen.payload,
    sql`cluster ${sql.identifier(table)} using ${sql.identifier(`${table}_pkey`)}`,
  )
}
