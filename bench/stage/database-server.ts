import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../../scripts/postgres/start-postgres.ts'

export type DatabaseServer = {
  /** An empty database that is gone with the bench; resolves with its address. */
  create(): Promise<string>
  close(): Promise<void>
}

/** The PostgreSQL every contender of a bench uses: the one PLATEN_TEST_DATABASE_URL names, else an embedded one. */
export const databaseServer = async (): Promise<DatabaseServer> => {
  const given = process.env['PLATEN_TEST_DATABASE_URL']
  return given ? serverAt(given) : embedded()
}

/** A PostgreSQL of its own that loses nothing it has committed, as in production: every commit waits for the disk. */
export const durableServer = (): Promise<DatabaseServer> => embedded({ durable: true })

const embedded = async ({ durable = false } = {}): Promise<DatabaseServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'platen-bench-'))
  // The database's user must be able to enter.
  chmodSync(folder, 0o755)
  const postgres = await startPostgres({ dataFolder: folder, throwAway: true, durable })
  const server = serverAt(postgres.url)
  return {
    ...server,
    async close() {
      await server.close()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const serverAt = (address: string): DatabaseServer => {
  const names: string[] = []
  const run = async (...statements: string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }
  return {
    async create() {
      const name = `bench_${randomBytes(6).toString('hex')}`
      await run(`create database ${name}`)
      names.push(name)
      const url = new URL(address)
      url.pathname = `/${name}`
      return url.href
    },
    close() {
      // Payload does not end its connections; nobody waits for what they still report.
      process.on('uncaughtException', () => undefined)
      return run(...names.map((name) => `drop database if exists ${name} with (force)`))
    },
  }
}
