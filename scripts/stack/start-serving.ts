import type { DataFolder } from '../launcher/data-folder.ts'
import type { Launch } from '../launcher/run-launcher.ts'
import type { Settings } from '../launcher/settings.ts'
import { ensureBuild } from './ensure-build.ts'
import { completion, failWhenEnded, readiness, startPreparation, startWeb, startWorker } from './processes.ts'
import { under } from './run-child.ts'
import { stackEnv } from './stack-env.ts'
import { startDatabase } from './start-database.ts'
import { waitForWeb } from './wait-for-web.ts'

type Serving = {
  /** Rejects with a sentence when one of the processes ends by itself. */
  failed: Promise<never>
  /** The environment that web and worker got. */
  env: Record<string, string>
}

/** Starts the database, prepares it, builds when that is needed, starts web and worker; resolves when both are ready. */
export const startServing = async (
  launch: Launch,
  { settings, data, development }: { settings: Settings; data: DataFolder; development: boolean },
): Promise<Serving> => {
  const { progress, signal } = launch
  const database = await startDatabase(launch, settings, data)
  const env = stackEnv({
    settings,
    data,
    databaseUrl: database.url,
    mode: development ? 'development' : 'production',
  })
  const quiet = { env, logFolder: data.logs }
  const place = { ...quiet, echo: development }

  const preparation = progress.step('Database prepared', () =>
    completion(under(launch, startPreparation(quiet, { seed: true })), data.logs),
  )
  const build = development ? undefined : ensureBuild(launch, quiet)
  await Promise.race([Promise.all([preparation, build]), database.failed])

  const web = under(launch, startWeb(place, { ...settings, mode: development ? 'dev' : 'start' }))
  const worker = under(launch, startWorker(place, { watch: development }))
  const failed = Promise.race([
    failWhenEnded(web, data.logs),
    failWhenEnded(worker, data.logs),
    database.failed,
  ])
  failed.catch(() => undefined)
  const ready = Promise.all([
    progress.step('Web ready', () => waitForWeb({ ...settings, signal })),
    progress.step('Worker ready', () => readiness(worker)),
  ])
  await Promise.race([ready, failed])
  return { failed, env }
}
