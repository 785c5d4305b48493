import { existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'

const largest = 10 * 1024 * 1024

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

export type Log = {
  /** For a child's output. */
  descriptor: number
  /** The last lines written since the log was opened. */
  lastLines(count: number): string
}

/** Opens a log to append to; one that has grown past 10 MB is put aside first, over the one put aside before. */
export const openLog = (path: string): Log => {
  if (sizeOf(path) > largest) renameSync(path, `${path}.1`)
  const begin = sizeOf(path)
  return {
    descriptor: openSync(path, 'a', 0o600),
    lastLines: (count) => {
      if (!existsSync(path)) return ''
      return readFileSync(path).subarray(begin).toString('utf8').trim().split('\n').slice(-count).join('\n')
    },
  }
}
