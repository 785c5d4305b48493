import { Complaint } from '../launcher/complaint.ts'
import type { DataFolder } from '../launcher/data-folder.ts'
import type { Launch } from '../launcher/run-launcher.ts'
import type { Settings } from '../launcher/settings.ts'
import { startPostgres } from '../postgres/start-postgres.ts'

export type Database = {
  url: string
  /** Rejects with a sentence when the embedded server ends by itself. */
  failed: Promise<never>
}

const never = new Promise<never>(() => undefined)

/** The database of this start: the one that was given, else the embedded PostgreSQL. */
export const startDatabase = async (
  launch: Launch,
  settings: Settings,
  data: DataFolder,
): Promise<Database> => {
  if (settings.databaseUrl !== undefined) return { url: settings.databaseUrl, failed: never }
  const postgres = await launch.progress.step('PostgreSQL', () =>
    startPostgres({ dataFolder: data.path, say: (line) => launch.progress.say(`    ${line}`) }),
  )
  launch.started.defer(() => postgres.stop())
  launch.onForce(() => postgres.kill())
  const failed = postgres.ended.then((lines) => {
    throw new Complaint(
      `PostgreSQL ended unexpectedly; its log is ${data.logs}/postgres.log. Its last lines:\n\n${lines}`,
    )
  })
  failed.catch(() => undefined)
  return { url: postgres.url, failed }
}
