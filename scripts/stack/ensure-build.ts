import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isBuilt, markBuilt } from '../launcher/build.ts'
import { Complaint } from '../launcher/complaint.ts'
import { takeLock } from '../launcher/lock.ts'
import type { Launch } from '../launcher/run-launcher.ts'
import { root } from '../launcher/settings.ts'
import { completion, startBuild } from './processes.ts'
import { under } from './run-child.ts'

type Place = { env: Record<string, string>; logFolder: string }

const checkWritable = (): void => {
  try {
    accessSync(root, constants.W_OK)
  } catch (cause) {
    throw new Complaint(
      `The app must be built, but ${root} cannot be written to. Copy it to a folder of your own.`,
      { cause },
    )
  }
}

/** Builds the app when its sources are not those of the last build. */
export const ensureBuild = async (launch: Launch, place: Place): Promise<void> => {
  const print = fingerprint()
  if (isBuilt(print)) return
  checkWritable()
  const cache = join(root, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const lock = takeLock(join(cache, 'platen-build.lock'))
  if ('heldBy' in lock) {
    throw new Complaint(
      `Another process (${lock.heldBy}) is building this folder. Start again when it is done.`,
    )
  }
  try {
    await launch.progress.step('App built', () =>
      completion(under(launch, startBuild(place)), place.logFolder),
    )
    markBuilt(print)
  } finally {
    lock.release()
  }
}
