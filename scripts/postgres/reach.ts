import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import type { RunAs } from './run-as.ts'

const identity = (user: RunAs | undefined): { uid?: number; gid?: number } =>
  user === undefined ? {} : { uid: user.uid, gid: user.gid }

/** Whether the user can run a program, all of its parent folders included: seen by running it. */
export const canRun = (program: string, user: RunAs | undefined): boolean =>
  spawnSync(program, ['--version'], { ...identity(user), cwd: '/', stdio: 'ignore' }).status === 0

/** Whether the user can work in a folder, all of its parent folders included: seen by trying. */
export const canUse = (folder: string, user: RunAs | undefined): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], {
    ...identity(user),
    cwd: '/',
    stdio: 'ignore',
  }).status === 0

/** Makes a folder that only the user can enter. */
export const makePrivate = (folder: string, user: RunAs | undefined): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
}
