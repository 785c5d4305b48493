import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Complaint } from '../launcher/complaint.ts'
import { openLog } from '../launcher/open-log.ts'
import { signalTo } from '../launcher/process-of.ts'
import { endServer } from './leftover.ts'
import type { RunAs } from './run-as.ts'

/**
 * The shell becomes PostgreSQL (`exec`), after leaving a watcher behind that waits for the launcher's end of a pipe to
 * close: a launcher that is killed outright takes its database server along. The watcher is not the server's child.
 */
const tethered = `exec 3<&0; ( ( cat <&3 >/dev/null 2>&1; kill -INT $$ ) >/dev/null 2>&1 & ); exec "$@" 3<&- </dev/null`

const durable = ['wal_compression=on', 'max_wal_size=512MB']
// A test's database need not survive a power cut.
const throwAwaySettings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
]

export type ServerOptions = {
  native: string
  cluster: string
  user: RunAs | undefined
  port: number
  logFile: string
  throwAway: boolean
}

export type Server = {
  pid: number
  /** Resolves when the server's process is gone, with the last lines it wrote. */
  ended: Promise<string>
  stop(): Promise<void>
  kill(): void
}

const settingsOf = ({ port, throwAway }: ServerOptions): string[] =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    'log_line_prefix=%m [%p] ',
    'max_connections=150',
    'password_encryption=scram-sha-256',
    ...(throwAway ? throwAwaySettings : durable),
  ].flatMap((setting) => ['-c', setting])

/** Starts the server's process; `connectWhenReady` tells when it answers. */
export const spawnServer = (options: ServerOptions): Server => {
  const { native, cluster, user, logFile } = options
  const log = openLog(logFile)
  const command = [join(native, 'bin', 'postgres'), '-D', cluster, ...settingsOf(options)]
  const child = spawn('/bin/sh', ['-c', tethered, 'sh', ...command], {
    cwd: '/',
    // A group of its own: Ctrl-C in the terminal must not reach it before its clients have stopped.
    detached: true,
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['pipe', log.descriptor, log.descriptor],
    ...(user === undefined ? {} : { uid: user.uid, gid: user.gid }),
  })
  closeSync(log.descriptor)
  const ended = new Promise<string>((resolve) => {
    const finish = (): void => {
      child.stdin?.destroy()
      resolve(log.lastLines(5))
    }
    child.once('exit', finish)
    child.once('error', finish)
  })
  child.stdin?.on('error', () => undefined)
  const pid = child.pid ?? 0
  return {
    pid,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null && pid > 0) await endServer(pid)
      await ended
    },
    kill: () => pid > 0 && signalTo(pid, 'SIGQUIT'),
  }
}

/** Waits until the server takes connections (after a crash it repairs its files first) and returns one. */
export const connectWhenReady = async (server: Server, url: string): Promise<pg.Client> => {
  const ended = server.ended.then((lines) => {
    throw new Complaint(`PostgreSQL ended while starting: ${lines}`)
  })
  ended.catch(() => undefined)
  const deadline = Date.now() + 300_000
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await Promise.race([client.connect(), ended])
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      const code = (error as { code?: string }).code
      if ((code !== 'ECONNREFUSED' && code !== '57P03') || Date.now() > deadline) throw error
    }
    await Promise.race([new Promise((resolve) => setTimeout(resolve, 40)), ended])
  }
}
