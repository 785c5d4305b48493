import pg from 'pg'
import { expect, test } from 'vitest'
import { pendingMigrations } from '../../scripts/database/pending-migrations.ts'
import { cloneDatabase } from '../support/database.ts'

test('a database of a newer version is refused in a sentence; one of this version needs nothing', async () => {
  const database = await cloneDatabase()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    expect(await pendingMigrations(client)).toEqual([])
    await client.query(
      `insert into payload_migrations (id, name, batch) values (gen_random_uuid(), '20990101_000000_from_the_future', 9)`,
    )
    await expect(pendingMigrations(client)).rejects.toThrow(
      'The database was made by a newer version of Platen (it has the migration 20990101_000000_from_the_future',
    )
  } finally {
    await client.end()
    await database.drop()
  }
})
