import { Complaint } from './launcher/complaint.ts'
import { openDataFolder } from './launcher/data-folder.ts'
import { tryPort } from './launcher/free-port.ts'
import { runLauncher } from './launcher/run-launcher.ts'
import { readSettings, type Settings } from './launcher/settings.ts'
import { orStopped } from './launcher/stop-signals.ts'
import { startServing } from './stack/start-serving.ts'
import { welcome } from './stack/welcome.ts'

const development = process.argv.includes('--dev')

const portFaults: Record<string, (settings: Settings) => string> = {
  EACCES: ({ port }) =>
    `Port ${port} needs rights this user does not have. Choose one from 1024 up, for example: PORT=3000 npm start`,
  EADDRNOTAVAIL: ({ host }) => `HOST is "${host}", which is not an address of this machine.`,
  ENOTFOUND: ({ host }) => `HOST is "${host}", which is not an address of this machine.`,
}

const checkPort = async (settings: Settings): Promise<void> => {
  const { host, port } = settings
  const free = await tryPort({ host, port }).catch((error: NodeJS.ErrnoException) => {
    throw new Complaint(portFaults[error.code ?? '']?.(settings) ?? error.message, { cause: error })
  })
  if (free !== undefined) return
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
