import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Complaint } from '../launcher/complaint.ts'
import { openLog } from '../launcher/open-log.ts'
import { signalTo } from '../launcher/process-of.ts'
import { endServer } from './leftover.ts'
import type { RunAs } from './run-as.ts'
import { tetherServer } from './tether-server.ts'

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
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', cluster, ...settingsOf(options)], {
    cwd: '/',
    // A group of its own: Ctrl-C in the terminal must not reach it before its clients have stopped.
    detached: true,
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', log.descriptor, log.descriptor],
    ...(user === undefined ? {} : { uid: user.uid, gid: user.gid }),
  })
  closeSync(log.descriptor)
  const pid = child.pid ?? 0
  const tether = pid > 0 ? tetherServer(pid) : undefined
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const ended = exited.then(async () => {
    await tether?.release()
    return log.lastLines(5)
  })
  return {
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
