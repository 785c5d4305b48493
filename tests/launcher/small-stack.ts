import { join } from 'node:path'
import { openDataFolder } from '../../scripts/launcher/data-folder.ts'
import { startChild } from '../../scripts/launcher/child.ts'
import { runLauncher } from '../../scripts/launcher/run-launcher.ts'
import { orStopped } from '../../scripts/launcher/stop-signals.ts'
import { failWhenEnded, readiness } from '../../scripts/stack/processes.ts'
import { under } from '../../scripts/stack/run-child.ts'
import { startDatabase } from '../../scripts/stack/start-database.ts'
import { readSettings } from '../../scripts/launcher/settings.ts'

/**
 * The launcher with its real parts (data folder, PostgreSQL, processes, signals) around a web process of ten lines, so
 * that how it starts and stops can be tested without a build.
 */
await runLauncher(async (launch) => {
  const settings = readSettings()
  const data = openDataFolder(settings.dataFolder)
  launch.started.defer(() => data.lock.release())
  const start = async (): Promise<never> => {
    const database = await startDatabase(launch, settings, data)
    const web = startChild({
      name: 'web',
      args: [join(import.meta.dirname, 'small-web.mjs')],
      env: { PORT: String(settings.port) },
      logFolder: data.logs,
    })
    await readiness(under(launch, web))
    console.log(`ready ${JSON.stringify({ databaseUrl: database.url })}`)
    return Promise.race([failWhenEnded(web, data.logs), database.failed])
  }
  return orStopped(start(), launch.signal)
})
