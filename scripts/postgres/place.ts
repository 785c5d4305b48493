import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Complaint } from '../launcher/complaint.ts'
import type { PostgresBinaries } from './binaries.ts'
import { clusterOf } from './initialise.ts'
import { canRun, canUse, makePrivate } from './reach.ts'
import type { RunAs } from './run-as.ts'

type Say = (line: string) => void

/** A folder of ours that every user can enter, for what has to lie outside of a private one. */
const openGround = (): string => {
  for (const folder of ['/var/lib/platen', join(tmpdir(), 'platen')]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 })
      if (statSync(folder).uid === process.getuid?.()) return folder
    } catch {
      // Not writable here: the next candidate may be.
    }
  }
  throw new Complaint(
    'Root found no folder that the PostgreSQL user can enter. Start Platen as an ordinary user instead.',
  )
}

/** The binaries where the user can run them: npm's own folder, else a copy outside of it, one per version. */
export const placeBinaries = (binaries: PostgresBinaries, user: RunAs | undefined, say: Say): string => {
  if (canRun(join(binaries.native, 'bin', 'postgres'), user)) return binaries.native
  if (user === undefined) {
    throw new Complaint(
      `The PostgreSQL in ${binaries.native} does not run on this machine. Give an address as DATABASE_URL.`,
    )
  }
  const copy = join(openGround(), `postgresql-${binaries.version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    cpSync(binaries.native, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
    say(`PostgreSQL is copied to ${copy}, because user ${user.name} cannot enter this folder.`)
  }
  if (canRun(join(copy, 'bin', 'postgres'), user)) return copy
  rmSync(copy, { recursive: true, force: true })
  throw new Complaint(
    `User ${user.name} cannot run PostgreSQL from ${copy}. Start Platen as an ordinary user instead.`,
  )
}

/**
 * The folder of the records: below the data folder, else (when the PostgreSQL user cannot enter that) outside of it, under
 * a name derived from the data folder. `recorded` is where an earlier start put it.
 */
export const placeRecords = (options: {
  dataFolder: string
  recorded: string | undefined
  user: RunAs | undefined
  say: Say
}): string => {
  const { dataFolder, recorded, user, say } = options
  if (recorded !== undefined) {
    if (existsSync(clusterOf(recorded))) return recorded
    throw new Complaint(
      `The database of ${dataFolder} was in ${recorded} and is not there any more. Put it back, or delete ${dataFolder} to begin anew.`,
    )
  }
  const inside = join(dataFolder, 'postgres')
  makePrivate(inside, user)
  if (canUse(inside, user)) return inside
  rmSync(inside, { recursive: true, force: true })
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  const outside = join(openGround(), name)
  makePrivate(outside, user)
  if (!canUse(outside, user)) {
    throw new Complaint(
      `User ${user?.name} can use neither ${dataFolder} nor ${outside} for the database. Choose another PLATEN_DATA_DIR.`,
    )
  }
  say(`The database lies in ${outside}, because user ${user?.name} cannot enter ${dataFolder}.`)
  return outside
}
