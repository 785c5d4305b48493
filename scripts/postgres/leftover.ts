import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, isAlive, signalTo, waitForEnd } from '../launcher/process-of.ts'

/** Ends a PostgreSQL process: at once for its clients, with its files closed properly; by force when it does not follow. */
export const endServer = async (pid: number): Promise<void> => {
  signalTo(pid, 'SIGINT')
  if (await waitForEnd(pid, 15_000)) return
  signalTo(pid, 'SIGQUIT')
  if (await waitForEnd(pid, 5_000)) return
  signalTo(pid, 'SIGKILL')
  await waitForEnd(pid, 5_000)
}

/**
 * Stops the server that an earlier launcher left running on these files. A `postmaster.pid` whose number now belongs to
 * another program is removed: PostgreSQL itself would refuse to start because of it.
 */
export const endLeftover = async (cluster: string): Promise<boolean> => {
  const path = join(cluster, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(path, 'utf8').split('\n')
  } catch {
    return false
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false
  // The second line is where the server found its files, which may have been moved since.
  const command = commandOf(pid)
  if (command !== '' && !command.includes(lines[1] ?? cluster)) {
    rmSync(path, { force: true })
    return false
  }
  await endServer(pid)
  return true
}
