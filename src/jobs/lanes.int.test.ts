import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cancelJob } from './cancel-job.ts'
import { defineTask } from './define-task.ts'
import { retryJob } from './retry-job.ts'
import type { JobWorker } from './run-worker.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const order: string[] = []
const atOnce = new Map<string, number>()
const most = new Map<string, number>()

const base = {
  label: 'Timed',
  attempts: 2,
  schema: z.object({ ms: z.number(), note: z.string() }),
}
const handler = async () => ({
  default: async ({
    workspace,
    input,
    signal,
  }: {
    workspace: string
    input: { ms: number; note: string }
    signal: AbortSignal
  }) => {
    order.push(input.note)
    atOnce.set(workspace, (atOnce.get(workspace) ?? 0) + 1)
    most.set(workspace, Math.max(most.get(workspace) ?? 0, atOnce.get(workspace) ?? 0))
    try {
      await sleep(input.ms, undefined, { signal })
    } finally {
      atOnce.set(workspace, (atOnce.get(workspace) ?? 0) - 1)
    }
  },
})
const slow = defineTask({ ...base, name: 'test.slow', handler })
const urgent = defineTask({ ...base, name: 'test.urgent', priority: -10, handler })

let queue: TestQueue
let worker: JobWorker
let other: string
beforeAll(async () => {
  queue = await testQueue([slow, urgent], { env: { WORKSPACE_CONCURRENCY: '2', WORKER_CONCURRENCY: '8' } })
  other = (await queue.payload.create({ collection: 'workspaces', data: { name: 'Other' } })).id
  worker = await queue.startWorker()
})
afterAll(() => queue.close())

const statuses = async (workspace: string) => {
  const rows = await queue.rows<{ status: string; n: number }>(
    'select status, count(*)::int as n from jobs where workspace_id = $1 group by status',
    [workspace],
  )
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

test('a hundred jobs of one workspace hold up nobody else, and run two at a time', async () => {
  const crowd: string[] = []
  for (let n = 0; n < 100; n += 1) crowd.push(await queue.add(slow, { ms: 60, note: `crowd ${n}` }))
  // Two under way, and two that have just ended and are about to be taken out.
  expect(await queue.deliveries()).toBeLessThanOrEqual(4)
  const asked = performance.now()
  const id = await queue.add(slow, { ms: 0, note: 'other' }, { workspace: other })
  await queue.until(id, 'succeeded')
  const waited = performance.now() - asked
  expect((await statuses(queue.workspace))['queued']).toBeGreaterThan(10)
  expect(waited).toBeLessThan(2000)
  await expect.poll(() => statuses(queue.workspace), { timeout: 20_000 }).toEqual({ succeeded: 100 })
  expect(most.get(queue.workspace)).toBe(2)
  // In the order they were asked for; of two that are delivered together either may start first.
  const started = order.filter((note) => note.startsWith('crowd')).map((note) => Number(note.slice(6)))
  expect(started.toSorted((one, two) => one - two)).toEqual(crowd.map((_, n) => n))
  expect(Math.max(...started.map((n, place) => Math.abs(n - place)))).toBeLessThanOrEqual(2)
})

test('a place that gets free is filled at once, by whatever ends the job', async () => {
  const [one, two] = [
    await queue.add(slow, { ms: 60_000, note: '' }),
    await queue.add(slow, { ms: 60_000, note: '' }),
  ]
  await Promise.all([queue.until(one, 'running'), queue.until(two, 'running')])
  const third = await queue.add(slow, { ms: 60_000, note: '' })
  const fourth = await queue.add(slow, { ms: 60_000, note: '' })
  await sleep(300)
  expect((await queue.row(third)).status).toBe('queued')
  const freed = performance.now()
  await cancelJob({ payload: queue.payload, jobId: one })
  await queue.until(third, 'running')
  expect(performance.now() - freed).toBeLessThan(1500)

  // The turn of one that waits passes to the next when it is cancelled; a retry waits for its turn again.
  expect(await cancelJob({ payload: queue.payload, jobId: fourth })).toBe('cancelled')
  await retryJob({ payload: queue.payload, jobId: fourth })
  await retryJob({ payload: queue.payload, jobId: one })
  expect((await queue.row(fourth)).status).toBe('queued')
  await Promise.all([two, third].map((jobId) => cancelJob({ payload: queue.payload, jobId })))
  await Promise.all([queue.until(one, 'running'), queue.until(fourth, 'running')])
  await Promise.all([one, fourth].map((jobId) => cancelJob({ payload: queue.payload, jobId })))
  await Promise.all([queue.until(one, 'cancelled'), queue.until(fourth, 'cancelled')])
})

test('what somebody waits for has a place beside the long ones, and goes first', async () => {
  const long = [
    await queue.add(slow, { ms: 60_000, note: '' }),
    await queue.add(slow, { ms: 60_000, note: '' }),
  ]
  const waiting = await queue.add(slow, { ms: 0, note: 'waiting' })
  const first = await queue.add(urgent, { ms: 300, note: 'urgent 1' })
  const second = await queue.add(urgent, { ms: 0, note: 'urgent 2' })
  await queue.until(first, 'running')
  expect((await queue.row(second)).status).toBe('queued')
  await queue.until(second, 'succeeded')
  expect((await queue.row(waiting)).status).toBe('queued')
  await Promise.all(long.map((jobId) => cancelJob({ payload: queue.payload, jobId })))
  await queue.until(waiting, 'succeeded')
})

test('enqueued together, no more than the limit are delivered; a place that was never filled is found', async () => {
  await worker.stop()
  const ids = await Promise.all(Array.from({ length: 12 }, () => queue.add(slow, { ms: 0, note: '' })))
  expect(await queue.deliveries()).toBe(2)
  // As if every delivery had been lost on the way.
  await queue.rows(`delete from graphile_worker._private_jobs where payload->>'jobId' is not null`)
  const { runWorker } = await import('./run-worker.ts')
  worker = await runWorker({ payload: queue.payload, silentSeconds: 2 })
  for (const id of ids) await queue.until(id, 'succeeded')
  expect(most.get(queue.workspace)).toBe(3)
  await worker.stop()
})
