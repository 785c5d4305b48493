import { Complaint } from './launcher/complaint.ts'
import { type DataFolder, openDataFolder } from './launcher/data-folder.ts'
import { tryPort } from './launcher/free-port.ts'
import { type Launch, runLauncher } from './launcher/run-launcher.ts'
import { readSettings, type Settings } from './launcher/settings.ts'
import { orStopped } from './launcher/stop-signals.ts'
import { ensureBuild } from './stack/ensure-build.ts'
import {
  completion,
  failWhenEnded,
  readiness,
  startPreparation,
  startWeb,
  startWorker,
} from './stack/processes.ts'
import { under } from './stack/run-child.ts'
import { stackEnv } from './stack/stack-env.ts'
import { startDatabase } from './stack/start-database.ts'
import { waitForWeb } from './stack/wait-for-web.ts'
import { welcome } from './stack/welcome.ts'

const development = process.argv.includes('--dev')

const checkPort = async ({ host, port }: Settings): Promise<void> => {
  if ((await tryPort({ host, port })) !== undefined) return
  throw new Complaint(
    `Port ${port} on ${host} is used by another program. Stop that, or choose another port, for example: PORT=${port + 1} npm start`,
  )
}

const runStack = async (launch: Launch, settings: Settings, data: DataFolder): Promise<never> => {
  const { progress, signal } = launch
  const database = await startDatabase(launch, settings, data)
  const env = stackEnv({
    settings,
    data,
    databaseUrl: database.url,
    mode: development ? 'development' : 'production',
  })
  const place = { env, logFolder: data.logs, echo: development }

  const preparation = progress.step('Database prepared', () =>
    completion(under(launch, startPreparation({ env, logFolder: data.logs })), data.logs),
  )
  const build = development ? undefined : ensureBuild(launch, { env, logFolder: data.logs })
  await Promise.race([Promise.all([preparation, build]), database.failed])

  const web = under(launch, startWeb(place, { ...settings, mode: development ? 'dev' : 'start' }))
  const worker = under(launch, startWorker(place, { watch: development }))
  const failed = Promise.race([
    failWhenEnded(web, data.logs),
    failWhenEnded(worker, data.logs),
    database.failed,
  ])
  const ready = Promise.all([
    progress.step('Web ready', () => waitForWeb({ ...settings, signal })),
    progress.step('Worker ready', () => readiness(worker)),
  ])
  await Promise.race([ready, failed])
  progress.end()
  console.log(welcome({ settings, data }))
  return failed
}

console.log('\n  Platen\n')
await runLauncher(async (launch) => {
  const settings = readSettings()
  await checkPort(settings)
  const data = openDataFolder(settings.dataFolder)
  launch.started.defer(() => data.lock.release())
  return orStopped(runStack(launch, settings, data), launch.signal)
})
