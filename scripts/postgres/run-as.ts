import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The user that a PostgreSQL process runs as. */
export type RunAs = { name: string; uid: number; gid: number }

const lookUp = (name: string): RunAs | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined || uid === '0'
    ? undefined
    : { name, uid: Number(uid), gid: Number(gid) }
}

const create = (name: string): RunAs | undefined => {
  const ways: [string, string[]][] = [
    [
      'useradd',
      ['--system', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name],
    ],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', name]],
  ]
  for (const [command, args] of ways) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return lookUp(name)
  }
  return undefined
}

/**
 * PostgreSQL refuses to run as root. Root therefore hands it to `postgres`, else to a system user `platen-db` made for it,
 * else to `nobody`; anybody else runs it as themselves (undefined).
 */
export const chooseUser = (): RunAs | undefined => {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return undefined
  return lookUp('postgres') ?? lookUp('platen-db') ?? create('platen-db') ?? lookUp('nobody')
}
