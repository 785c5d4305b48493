import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../launcher/complaint.ts'
import type { RunAs } from './run-as.ts'

/** The server's own folder (`-D`) below the folder of the records. */
export const clusterOf = (records: string): string => join(records, 'cluster')

export type InitialiseOptions = {
  native: string
  version: string
  records: string
  user: RunAs | undefined
  password: string
  /** Leaves out the waits for the disk; for databases that are thrown away. */
  throwAway: boolean
}

const checkVersion = (cluster: string, version: string): void => {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const [major] = version.split('.')
  if (found === major) return
  throw new Complaint(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this Platen brings PostgreSQL ${major}. Dump it with the Platen that made it and restore it into a new data folder.`,
  )
}

/**
 * Makes the files of a new database server in `records`, unless they are there. They appear under a temporary name
 * first, so that an interrupted start leaves nothing half made.
 * Returns their folder.
 */
export const initialise = ({
  native,
  version,
  records,
  user,
  password,
  throwAway,
}: InitialiseOptions): string => {
  const cluster = clusterOf(records)
  if (existsSync(cluster)) {
    checkVersion(cluster, version)
    return cluster
  }
  const unfinished = join(records, 'unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  const passwordFile = join(records, 'password')
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (user !== undefined) {
      chownSync(passwordFile, user.uid, user.gid)
    }
    const args = [
      '-D',
      unfinished,
      '-U',
      'postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ]
    // The built-in provider orders text the same on every machine, whatever locales that has.
    args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8')
    if (throwAway) args.push('--no-sync')
    const run = spawnSync(join(native, 'bin', 'initdb'), args, {
      cwd: '/',
      encoding: 'utf8',
      env: { NODE_ENV: 'production', PATH: process.env['PATH'], LC_ALL: 'C' },
      ...(user === undefined ? {} : { uid: user.uid, gid: user.gid }),
    })
    if (run.status !== 0) {
      const reason = run.error?.message ?? `${run.stdout}${run.stderr}`.trim().split('\n').slice(-3).join(' ')
      throw new Complaint(`PostgreSQL could not make its files in ${records}: ${reason}`)
    }
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(unfinished, cluster)
  return cluster
}
