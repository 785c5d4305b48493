import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { runWorker } from '#jobs/run-worker.ts'
import config from '#payload.config'

// Running jobs get five seconds to end and two more to heed their signal; what hangs longer is not waited for.
const longestStopMs = 15_000

// For rehearsals of crashes, where nobody wants to wait.
const { values } = parseArgs({ options: { 'silent-seconds': { type: 'string' } } })
const silentSeconds = Number(values['silent-seconds'] ?? 20)

const payload = await getPayload({ config, disableOnInit: true, cron: false })
const worker = await runWorker({ payload, silentSeconds })

let stopping = false
const stop = (reason: string): void => {
  if (stopping) return
  stopping = true
  payload.logger.info(`The worker is stopping (${reason}).`)
  setTimeout(() => {
    payload.logger.error('The worker did not stop in time; its jobs run again when their locks are released.')
    process.exit(1)
  }, longestStopMs).unref()
  worker.stop().catch((error: unknown) => {
    payload.logger.error({ err: error }, 'The worker did not stop cleanly.')
    process.exitCode = 1
  })
}
process.on('SIGTERM', () => stop('SIGTERM'))
process.on('SIGINT', () => stop('SIGINT'))
// Started by a launcher: when that is gone nobody would stop this process.
process.on('disconnect', () => stop('the launcher is gone'))

payload.logger.info('The worker is ready.')
process.send?.({ type: 'ready' })

try {
  await worker.ended
} catch (error) {
  payload.logger.error({ err: error }, 'The worker ended by a failure.')
  process.exitCode = 1
}
await payload.destroy()
process.exit()
