import { getPayload } from 'payload'
import { runWorker } from '#jobs/run-worker.ts'
import config from '#payload.config'
import * as crash from './crash-tasks.ts'

/** A worker that runs only the tasks and chores of the test which are named on its command line. */
const names = process.argv.slice(2)
const named = <Entry extends { name: string }>(entries: Entry[]) =>
  entries.filter(({ name }) => names.includes(name))

const payload = await getPayload({ config, disableOnInit: true, cron: false })
const store = payload.config.custom['platen'] as Record<string, unknown> // written by `contribute`
store['tasks'] = named([crash.zombieTask, crash.lastTask, crash.againTask])
store['chores'] = named([crash.lastChore, crash.againChore])
const worker = await runWorker({ payload, silentSeconds: 4 })
process.on('SIGTERM', () => void worker.stop({ graceMs: 500 }))
process.send?.('ready')
await worker.ended
process.exit()
