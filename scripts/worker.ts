import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { runWorker } from '#jobs/run-worker.ts'
import config from '#payload.config'

// Running jobs get five seconds to end and two more to heed their signal; what hangs longer is not waited for.
const longestStopMs = 15_000

// For rehearsals of crashes, where nobody wants to wait.
const { values } = parseArgs({ options: { 'silent-seconds': { type: 'string' } } })
const silentSeconds = Number(values['silent-seconds'] ?? 20)

// A signal that comes while the worker starts stops it as soon as it has: by then it may have taken jobs.
const asked = new AbortController()
process.on('SIGTERM', () => asked.abort('SIGTERM'))
process.on('SIGINT', () => asked.abort('SIGINT'))
// Started by a launcher: when that is gone nobody would stop this process.
process.on('disconnect', () => asked.abort('the launcher is gone'))
asked.signal.addEventListener('abort', () => {
  setTimeout(() => {
    console.error('The worker did not stop in time; its jobs run again when their locks are released.')
    process.exit(1)
  }, longestStopMs).unref()
})

const payload = await getPayload({ config, disableOnInit: true, cron: false })
const worker = await runWorker({ payload, silentSeconds })

const stop = (): void => {
  payload.logger.info(`The worker is stopping (${asked.signal.reason}).`)
  worker.stop().catch((error: unknown) => {
    payload.logger.error({ err: error }, 'The worker did not stop cleanly.')
    process.exitCode = 1
  })
}
if (asked.signal.aborted) stop()
else asked.signal.addEventListener('abort', stop)

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
