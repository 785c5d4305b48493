import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { Complaint } from '../launcher/complaint.ts'
import { root } from '../launcher/settings.ts'

/** The names of the migrations this version of Platen knows, in order. */
export const knownMigrations = (): string[] =>
  readdirSync(join(root, 'src', 'migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()

const appliedMigrations = async (client: pg.Client): Promise<string[]> => {
  const table = await client.query<{ found: string | null }>(
    `select to_regclass('public.payload_migrations') as found`,
  )
  if (table.rows[0]?.found == null) return []
  const rows = await client.query<{ name: string }>(
    'select name from payload_migrations where batch > 0 order by name',
  )
  return rows.rows.map((row) => row.name)
}

/**
 * The migrations the database still needs.
 *
 * @throws Complaint when a newer Platen has already changed the database in ways this one does not know.
 */
export const pendingMigrations = async (client: pg.Client): Promise<string[]> => {
  const known = knownMigrations()
  const applied = await appliedMigrations(client)
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Complaint(
      `The database was made by a newer version of Platen (it has the migration ${unknown.at(-1)}, which this version does not know). Update Platen, or choose another database.`,
    )
  }
  return known.filter((name) => !applied.includes(name))
}
