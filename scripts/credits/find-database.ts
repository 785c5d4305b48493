import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Complaint } from '../launcher/complaint.ts'
import { openDataFolder } from '../launcher/data-folder.ts'
import type { Settings } from '../launcher/settings.ts'
import { startPostgres } from '../postgres/start-postgres.ts'

export type FoundDatabase = { url: string; close(): Promise<void> }

/**
 * The database of this Platen: the one DATABASE_URL names, else that of the data folder of `npm start`, which is started
 * for as long as it is needed when it is not running.
 *
 * @throws Complaint when there is none.
 */
export const findDatabase = async (settings: Settings): Promise<FoundDatabase> => {
  const nothing = async (): Promise<void> => undefined
  if (settings.databaseUrl !== undefined) return { url: settings.databaseUrl, close: nothing }
  const url = rememberedUrl(settings.dataFolder)
  if (url === undefined) {
    throw new Complaint(
      `There is no database in ${settings.dataFolder}. Set DATABASE_URL or PLATEN_DATA_DIR, or run "npm start" first.`,
    )
  }
  if (await answers(url)) return { url, close: nothing }
  const data = openDataFolder(settings.dataFolder)
  try {
    const postgres = await startPostgres({ dataFolder: data.path })
    const close = async (): Promise<void> => {
      await postgres.stop()
      data.lock.release()
    }
    return { url: postgres.url, close }
  } catch (error) {
    data.lock.release()
    throw error
  }
}

const rememberedUrl = (dataFolder: string): string | undefined => {
  try {
    // Written by start-postgres.ts.
    const { port, password } = JSON.parse(readFileSync(join(dataFolder, 'postgres.json'), 'utf8')) as {
      port?: number
      password: string
    }
    return port === undefined ? undefined : `postgres://platen:${password}@127.0.0.1:${port}/platen`
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
