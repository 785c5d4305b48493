import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPostgres } from '../../scripts/postgres/binaries.ts'
import { placeBinaries } from '../../scripts/postgres/place.ts'
import { chooseUser } from '../../scripts/postgres/run-as.ts'
import { startPostgres } from '../../scripts/postgres/start-postgres.ts'

const isRoot = process.getuid?.() === 0
if (!isRoot) {
  console.info('Skipped: only root hands PostgreSQL to another user, and the tests do not run as root.')
}

describe.runIf(isRoot)('root, below a folder that only root can enter', () => {
  let folder: string
  const outside: string[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'platen-private-'))
    chmodSync(folder, 0o700)
  })
  afterEach(() => {
    for (const path of [folder, ...outside.splice(0)]) rmSync(path, { recursive: true, force: true })
  })

  test('the records lie outside, are found again and say so once', async () => {
    const said: string[] = []
    const once = async (): Promise<unknown> => {
      const postgres = await startPostgres({
        dataFolder: folder,
        say: (line) => said.push(line),
      })
      const client = new pg.Client({ connectionString: postgres.url })
      await client.connect()
      const { rows } = await client.query(
        'create table if not exists mark (); select count(*) from pg_tables where tablename = $$mark$$',
      )
      await client.end()
      await postgres.stop()
      return rows
    }
    await once()
    const { records } = JSON.parse(readFileSync(join(folder, 'postgres.json'), 'utf8')) as { records: string }
    outside.push(records)
    expect(records.startsWith(folder)).toBe(false)
    expect(statSync(records).mode & 0o777).toBe(0o700)
    expect(statSync(records).uid).toBe(chooseUser()?.uid)
    await once()
    expect(said.filter((line) => line.includes('The database lies in'))).toHaveLength(1)
  })

  test('the binaries are copied to where the database user can run them', () => {
    const native = join(folder, 'native')
    cpSync(findPostgres().native, native, { recursive: true, verbatimSymlinks: true })
    const said: string[] = []
    const binaries = { native, version: `test-${process.pid}` }
    const place = placeBinaries(binaries, chooseUser(), (line) => said.push(line))
    outside.push(place)
    expect(place).not.toBe(native)
    expect(said).toHaveLength(1)
    expect(placeBinaries(binaries, chooseUser(), (line) => said.push(line))).toBe(place)
    expect(said).toHaveLength(1)
  })
})
