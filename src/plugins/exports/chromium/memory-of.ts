import { readFile, readdir } from 'node:fs/promises'

const pageBytes = 4096

/** Resident bytes of a process group; undefined where there is no /proc to read it from. */
export const memoryOf = async (group: number): Promise<number | undefined> => {
  const entries = await readdir('/proc').catch(() => undefined)
  if (!entries) return undefined
  const sizes = await Promise.all(
    entries.filter((name) => /^\d+$/.test(name)).map((pid) => sizeIn(pid, group)),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

const sizeIn = async (pid: string, group: number): Promise<number> => {
  // A process may end between the listing and the reading.
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  // The name in brackets may hold spaces; the fields after it are: state, parent, group, … resident pages (22nd).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[2]) === group ? Number(fields[21]) * pageBytes : 0
}
