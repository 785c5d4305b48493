import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { birthOf, isAlive } from './process-of.ts'

type Holder = { pid: number; birth: string }

const readHolder = (path: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

const isHeld = (holder: Holder | undefined): holder is Holder =>
  holder !== undefined && isAlive(holder.pid) && birthOf(holder.pid) === holder.birth

const linkOrNot = (from: string, to: string): boolean => {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

export type Lock = { release(): void }

/**
 * Takes a lock file for this process, or says which process has it. A lock whose process is gone is taken over.
 * The file appears whole or not at all, so that two launchers at the same moment cannot both read it as theirs.
 */
export const takeLock = (path: string): Lock | { heldBy: number } => {
  const own = `${path}.${process.pid}`
  writeFileSync(own, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) } satisfies Holder))
  try {
    while (!linkOrNot(own, path)) {
      const holder = readHolder(path)
      if (isHeld(holder)) return { heldBy: holder.pid }
      rmSync(path, { force: true })
    }
  } finally {
    rmSync(own, { force: true })
  }
  return { release: () => rmSync(path, { force: true }) }
}
