import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { DatabaseServer } from '../stage/database-server.ts'
import { callers, plenty } from './debits.ts'

export type Pgbench = { perSecond(seconds: number): Promise<number> }

/** pgbench itself with one hot row, where it is installed: what PostgreSQL does when no Node takes part. */
export const pgbench = async (server: DatabaseServer): Promise<Pgbench | undefined> => {
  const binary = binaries().find((path) => path !== undefined)
  if (binary === undefined) return undefined
  const url = await server.create()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    `create table hot (id int primary key, balance bigint not null) with (fillfactor = 50);
     insert into hot values (1, ${plenty})`,
  )
  await client.end()
  return { perSecond: (seconds) => run(binary, { url, seconds }) }
}

const binaries = (): string[] => {
  const root = '/usr/lib/postgresql'
  const installed = versionsIn(root).map((version) => join(root, version, 'bin', 'pgbench'))
  return [...(process.env['PGBENCH'] ? [process.env['PGBENCH']] : []), ...installed]
}

const versionsIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).toSorted((a, b) => Number(b) - Number(a))
  } catch {
    return []
  }
}

const run = async (binary: string, { url, seconds }: { url: string; seconds: number }): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'platen-pgbench-'))
  const script = join(folder, 'debit.sql')
  writeFileSync(script, 'update hot set balance = balance - 1 where id = 1;\n')
  try {
    const said = await new Promise<string>((resolve, reject) => {
      const given = [
        '-n',
        '-M',
        'prepared',
        '-c',
        `${callers}`,
        '-j',
        '2',
        '-T',
        `${seconds}`,
        '-f',
        script,
        url,
      ]
      const child = spawn(binary, given, { stdio: ['ignore', 'pipe', 'pipe'] })
      let output = ''
      child.stdout.on('data', (chunk) => (output += String(chunk)))
      child.stderr.on('data', (chunk) => (output += String(chunk)))
      child.once('error', reject)
      child.once('close', () => resolve(output))
    })
    const found = /tps = ([\d.]+)/.exec(said)?.[1]
    if (found === undefined) throw new Error(`pgbench said: ${said}`)
    return Number(found)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
