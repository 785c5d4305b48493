import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'platen-browser-'

// The processes of a killed browser write for a moment longer.
const patiently = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const

/**
 * A folder for all that one browser writes, its profile and what it keeps while it prints. A browser that is killed
 * removes nothing itself; a worker that is killed does not remove this either, so the next one does.
 */
export const browserHome = async (): Promise<{ folder: string; remove: () => Promise<void> }> => {
  await sweep()
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  return { folder, remove: () => rm(folder, patiently).catch(() => undefined) }
}

const sweep = async (): Promise<void> => {
  const names = await readdir(tmpdir()).catch(() => [])
  const left = names.filter((name) => name.startsWith(prefix) && !isAlive(Number(name.split('-')[2])))
  await Promise.all(left.map((name) => rm(join(tmpdir(), name), patiently).catch(() => undefined)))
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (failure) {
    // Another user's process is alive, too.
    return (failure as NodeJS.ErrnoException).code === 'EPERM'
  }
}
