import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cancelJob } from './cancel-job.ts'
import { defineTask } from './define-task.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const abandoned: string[] = []
const task = defineTask({
  name: 'test.second-time',
  label: 'Waits the first time',
  attempts: 1,
  schema: z.object({ seconds: z.number() }),
  handler: async () => {
    const seen = new Set<string>()
    return {
      default: async (run) => {
        if (seen.has(run.jobId)) return
        seen.add(run.jobId)
        await sleep(run.input.seconds * 1000, undefined, { signal: run.signal })
      },
      abandon: async (run) => void abandoned.push(run.jobId),
    }
  },
})
const once = task.handler()
const waiting = { ...task, handler: () => once }

let queue: TestQueue
beforeAll(async () => {
  queue = await testQueue([waiting])
})
afterAll(() => queue.close())

test('a stopping worker lets a job end, gives the others back, and leaves no lock', async () => {
  const first = await queue.startWorker()
  const short = await queue.add(waiting, { seconds: 0.5 })
  const long = await queue.add(waiting, { seconds: 60 })
  await queue.until(short, 'running')
  await queue.until(long, 'running')
  const stopped = first.stop({ graceMs: 1500 })
  const later = await queue.add(waiting, { seconds: 60 })
  await stopped
  expect((await queue.row(short)).status).toBe('succeeded')
  expect(await queue.row(long)).toMatchObject({ status: 'queued', attempts: 0, token: null })
  expect(await queue.row(later)).toMatchObject({ status: 'queued', attempts: 0 })
  expect(await queue.deliveries()).toBe(2)
  const { rowCount } = await queue.payload.db.pool.query(
    'select 1 from graphile_worker._private_jobs where locked_at is not null',
  )
  expect(rowCount).toBe(0)

  expect(await cancelJob({ payload: queue.payload, jobId: later })).toBe('cancelled')
  expect(abandoned).toEqual([later])
  expect(await queue.deliveries()).toBe(1)
  expect((await queue.events(later)).at(-1)).toMatchObject({ type: 'end', data: { status: 'cancelled' } })

  const second = await queue.startWorker()
  expect(await queue.until(long, 'succeeded')).toMatchObject({ attempts: 1 })
  await second.stop()
  expect(await queue.deliveries()).toBe(0)
})

test('a worker outlives the loss of all its connections', async () => {
  const worker = await queue.startWorker()
  const id = await queue.add(waiting, { seconds: 0.6 })
  await queue.until(id, 'running')
  const client = new pg.Client({ connectionString: queue.databaseUrl })
  await client.connect()
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
  await queue.until(id, 'succeeded')
  const next = await queue.add(waiting, { seconds: 0 })
  await queue.until(next, 'succeeded')

  const cancelled = await queue.add(waiting, { seconds: 60 })
  await queue.until(cancelled, 'running')
  await cancelJob({ payload: queue.payload, jobId: cancelled })
  expect(await queue.until(cancelled, 'cancelled')).toMatchObject({ token: null })
  await worker.stop()
})
