import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '../launcher/free-port.ts'
import { findPostgres } from './binaries.ts'
import { initialise } from './initialise.ts'
import { endLeftover } from './leftover.ts'
import { placeBinaries, placeRecords } from './place.ts'
import { chooseUser } from './run-as.ts'
import { connectWhenReady, type Server, spawnServer } from './server.ts'

/** What a data folder remembers about its database server (`postgres.json`, readable by its owner only). */
type Memory = { records?: string; port?: number; superPassword: string; password: string }

const recall = (path: string): Memory => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Memory
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { superPassword: randomBytes(24).toString('hex'), password: randomBytes(24).toString('hex') }
  }
}

const remember = (path: string, memory: Memory): void =>
  writeFileSync(path, JSON.stringify(memory, null, 2), { mode: 0o600 })

export type Postgres = {
  /** Connects as `platen`, the owner of the database `platen`, who may create databases and is no superuser. */
  url: string
  /** Resolves with the server's last words when it ends, asked or not. */
  ended: Promise<string>
  stop(): Promise<void>
  /** Ends it at once, as a power cut would. */
  kill(): void
}

const ensureDatabase = async (client: pg.Client, password: string): Promise<void> => {
  const role = await client.query(`select 1 from pg_roles where rolname = 'platen'`)
  if (role.rowCount === 0) {
    await client.query(`create role platen login createdb password ${pg.escapeLiteral(password)}`)
  }
  const database = await client.query(`select 1 from pg_database where datname = 'platen'`)
  if (database.rowCount === 0) await client.query('create database platen owner platen')
}

/** Starts the embedded PostgreSQL of a data folder; makes its files on the first start. */
export const startPostgres = async (options: {
  dataFolder: string
  /** For tests: no waiting for the disk, and `stop` removes the records. */
  throwAway?: boolean
  /** Whether what was committed outlives a crash of the server. @default unless it is to be thrown away */
  durable?: boolean
  say?: (line: string) => void
}): Promise<Postgres> => {
  const { throwAway = false, durable = !throwAway, say = () => undefined } = options
  const dataFolder = realpathSync(options.dataFolder)
  const memoryFile = join(dataFolder, 'postgres.json')
  const memory = recall(memoryFile)
  const user = chooseUser()
  const binaries = findPostgres()
  const native = placeBinaries(binaries, user, say)
  const records = placeRecords({ dataFolder, recorded: memory.records, user, say })
  remember(memoryFile, memory)
  const cluster = initialise({
    native,
    version: binaries.version,
    records,
    user,
    password: memory.superPassword,
    throwAway,
  })
  if (await endLeftover(cluster)) say('A PostgreSQL left over from an earlier start was stopped first.')
  const port = await freePort({ host: '127.0.0.1', preferred: memory.port })
  // Only a folder outside is remembered, so that a data folder can be moved as a whole.
  const outside = records.startsWith(dataFolder) ? {} : { records }
  remember(memoryFile, { ...memory, ...outside, port })
  mkdirSync(join(dataFolder, 'logs'), { recursive: true })
  const logFile = join(dataFolder, 'logs', 'postgres.log')
  const server: Server = spawnServer({ native, cluster, user, port, logFile, throwAway: !durable })
  const stop = async (): Promise<void> => {
    await server.stop()
    if (throwAway) rmSync(records, { recursive: true, force: true })
  }
  try {
    const address = `127.0.0.1:${port}`
    const client = await connectWhenReady(
      server,
      `postgres://postgres:${memory.superPassword}@${address}/postgres`,
    )
    try {
      await ensureDatabase(client, memory.password)
    } finally {
      await client.end()
    }
    return {
      url: `postgres://platen:${memory.password}@${address}/platen`,
      ended: server.ended,
      stop,
      kill: server.kill,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
