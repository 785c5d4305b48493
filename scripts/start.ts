import { Complaint } from './launcher/complaint.ts'
import { openDataFolder } from './launcher/data-folder.ts'
import { tryPort } from './launcher/free-port.ts'
import { runLauncher } from './launcher/run-launcher.ts'
import { readSettings, type Settings } from './launcher/settings.ts'
import { orStopped } from './launcher/stop-signals.ts'
import { startServing } from './stack/start-serving.ts'
import { welcome } from './stack/welcome.ts'

const development = process.argv.includes('--dev')

const checkPort = async ({ host, port }: Settings): Promise<void> => {
  if ((await tryPort({ host, port })) !== undefined) return
  throw new Complaint(
    `Port ${port} on ${host} is used by another program. Stop that, or choose another port, for example: PORT=${port + 1} npm start`,
  )
}

console.log('\n  Platen\n')
await runLauncher(async (launch) => {
  const settings = readSettings()
  await checkPort(settings)
  const data = openDataFolder(settings.dataFolder)
  launch.started.defer(() => data.lock.release())
  const { failed } = await orStopped(startServing(launch, { settings, data, development }), launch.signal)
  launch.progress.end()
  console.log(welcome({ settings, data }))
  return orStopped(failed, launch.signal)
})
