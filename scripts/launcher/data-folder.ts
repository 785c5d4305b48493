import { randomBytes, randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint, explainFileSystem } from './complaint.ts'
import { type Lock, takeLock } from './lock.ts'

/** Made once per data folder and kept in `secrets.json`, which only its owner can read. */
export type Secrets = { payloadSecret: string; adminPassword: string; designerPassword: string }

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password that can be typed: 15 letters and digits that cannot be mistaken for each other, about 74 bits. */
const newPassword = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')

const readSecrets = (path: string): Secrets => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Secrets
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const secrets: Secrets = {
    payloadSecret: randomBytes(32).toString('hex'),
    adminPassword: newPassword(),
    designerPassword: newPassword(),
  }
  writeFileSync(path, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}

export type DataFolder = { path: string; logs: string; secrets: Secrets; lock: Lock }

/** Makes or opens the data folder and locks it for this launcher. */
export const openDataFolder = (path: string): DataFolder => {
  try {
    const logs = join(path, 'logs')
    mkdirSync(logs, { recursive: true })
    const probe = join(path, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
    const lock = takeLock(join(path, 'launcher.lock'))
    if ('heldBy' in lock) {
      throw new Complaint(
        `Another Platen (process ${lock.heldBy}) is running on ${path}. Stop it, or choose another data folder with PLATEN_DATA_DIR.`,
      )
    }
    return { path, logs, secrets: readSecrets(join(path, 'secrets.json')), lock }
  } catch (error) {
    throw explainFileSystem(error)
  }
}
