import { once } from 'node:events'
import { getPayload } from 'payload'
import { runWorker } from '#jobs/run-worker.ts'
import config from '#payload.config'

/** A worker that is loaded ahead and begins when it is told to: a test that kills workers need not wait for the next. */
const payload = await getPayload({ config, disableOnInit: true, cron: false })
process.send?.('ready')
await once(process, 'message')
const worker = await runWorker({ payload, silentSeconds: 2 })
process.on('SIGTERM', () => void worker.stop({ graceMs: 500 }))
await worker.ended
process.exit()
