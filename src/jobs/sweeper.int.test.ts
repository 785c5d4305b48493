import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cancelJob } from './cancel-job.ts'
import { defineTask } from './define-task.ts'
import type { JobWorker } from './run-worker.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const task = defineTask({
  name: 'test.once-long',
  label: 'Long the first time',
  attempts: 3,
  schema: z.object({ seconds: z.number() }),
  handler: async () => ({
    default: async ({ attempt, input, signal }) => {
      if (attempt === 1) await sleep(input.seconds * 1000, undefined, { signal })
    },
  }),
})

let queue: TestQueue
let worker: JobWorker
beforeAll(async () => {
  queue = await testQueue([task], { env: { WORKSPACE_CONCURRENCY: '20' } })
})
afterAll(() => queue.close())

const start = async () => {
  const { runWorker } = await import('./run-worker.ts')
  worker = await runWorker({ payload: queue.payload, silentSeconds: 2 })
}
const queueTable = 'graphile_worker._private_jobs'
const ofJob = `payload->>'jobId' = $1`

test('before any worker runs: lost, forgotten, worn out and stale deliveries', async () => {
  const [orphan, locked, worn, ended] = [
    await queue.add(task, { seconds: 0 }),
    await queue.add(task, { seconds: 0 }),
    await queue.add(task, { seconds: 0 }),
    await queue.add(task, { seconds: 0 }),
  ]
  await queue.rows(`delete from ${queueTable} where ${ofJob}`, [orphan])
  // As a killed worker leaves it; the queue itself would look at it again after four hours.
  await queue.rows(
    `update ${queueTable} set locked_by = 'pool-gone', locked_at = now() - interval '1 minute', attempts = 1 where ${ofJob}`,
    [locked],
  )
  await queue.rows(`update ${queueTable} set attempts = max_attempts where ${ofJob}`, [worn])
  await cancelJob({ payload: queue.payload, jobId: ended })
  await queue.rows(
    `select graphile_worker.add_job('task.of-no-plugin', json_build_object('jobId', $1::text))`,
    [ended],
  )

  await start()
  for (const id of [orphan, locked, worn])
    expect(await queue.until(id, 'succeeded')).toMatchObject({ attempts: 1 })
  await expect.poll(() => queue.deliveries(), { timeout: 5000 }).toBe(0)
})

test('a running job whose delivery is gone is run again, and the first run writes nothing more', async () => {
  const id = await queue.add(task, { seconds: 60 })
  await queue.until(id, 'running')
  await queue.rows(`delete from ${queueTable} where ${ofJob}`, [id])
  expect(await queue.until(id, 'succeeded')).toMatchObject({ attempts: 2 })
})

test('what this worker holds by the queue’s word but does not run is given back', async () => {
  await queue.add(task, { seconds: 60 })
  const id = await queue.add(task, { seconds: 0 })
  await queue.until(id, 'succeeded')
  const [pool] = await queue.rows<{ pool: string }>(
    `select distinct locked_by as pool from ${queueTable} where locked_by is not null and payload->>'jobId' is not null`,
  )
  const next = await queue.add(task, { seconds: 60 })
  await queue.until(next, 'running')
  await worker.stop({ graceMs: 0 })
  await queue.rows(`update ${queueTable} set run_at = now() + interval '1 hour'`)
  await start()
  // A release that never reached the database.
  await queue.rows(
    `update ${queueTable} set locked_by = $2, locked_at = now() - interval '3 seconds', run_at = now() where ${ofJob}`,
    [next, pool?.pool],
  )
  expect(await queue.until(next, 'running')).toMatchObject({ attempts: 1 })
  await worker.stop({ graceMs: 0 })
})
