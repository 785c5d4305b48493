import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { cancelJob } from './cancel-job.ts'
import { defineTask } from './define-task.ts'
import { retryJob } from './retry-job.ts'
import type { AbandonReason, TaskRun } from './task-run.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const abandoned: { jobId: string; reason: AbandonReason }[] = []
const runs = new Map<string, TaskRun<{ mode: string }>[]>()
const runsOf = (jobId: string) => runs.get(jobId) ?? []

const modes: Record<string, (run: TaskRun<{ mode: string }>) => Promise<void>> = {
  count: async (run) => {
    for (let done = 1; done <= 50; done += 1) await run.progress({ step: 'Counting', done, total: 50 })
    await run.emit('page', { index: 0, html: '<p>nul \0 and \uD800</p>' })
    await run.finish(async () => ({ counted: 50 }))
  },
  silent: async () => undefined,
  large: async (run) => void (await run.emit('page', { html: 'x'.repeat(1_000_000) })),
  wait: (run) => sleep(60_000, undefined, { signal: run.signal }),
  deaf: () => sleep(4000),
  refuse: () => Promise.reject(new Fault('No such page.', { code: 'test.refused', status: 422 })),
  crash: () => Promise.reject(new TypeError('secret internals')),
  flaky: async (run) => {
    if (run.attempt === 1) throw new Fault('Busy.', { code: 'test.busy', status: 503, retryable: true })
  },
  'bad commit': (run) =>
    run.finish(async (req) => {
      await req.payload.create({ collection: 'workspaces', data: { name: 'must not stay' }, req })
      throw new Fault('Full.', { code: 'test.full', status: 507 })
    }),
}

const task = defineTask({
  name: 'test.modes',
  label: 'Modes',
  attempts: 2,
  schema: z.object({ mode: z.string() }),
  handler: async () => ({
    default: async (run: TaskRun<{ mode: string }>) => {
      runs.set(run.jobId, [...runsOf(run.jobId), run])
      await modes[run.input.mode]?.(run)
    },
    abandon: async (run, _req, reason) => {
      abandoned.push({ jobId: run.jobId, reason })
    },
  }),
})

let queue: TestQueue
beforeAll(async () => {
  queue = await testQueue([task])
  await queue.startWorker()
})
afterAll(() => queue.close())

const lastEvent = async (jobId: string) => (await queue.events(jobId)).at(-1)
const timesAbandoned = (jobId: string) => abandoned.filter((entry) => entry.jobId === jobId)

test('a job runs to its end, with numbered events and joined progress', async () => {
  const id = await queue.add(task, { mode: 'count' })
  const row = await queue.until(id, 'succeeded')
  expect(row).toMatchObject({
    attempts: 1,
    token: null,
    progress: { step: 'Counting', done: 50, percent: 100 },
  })
  const events = await queue.events(id)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(events.length).toBeLessThan(20)
  expect(events.at(-1)).toMatchObject({ type: 'end', data: { status: 'succeeded', result: { counted: 50 } } })
  expect(events.find(({ type }) => type === 'page')?.data).toEqual({
    index: 0,
    html: '<p>nul  and \uFFFD</p>',
  })
})

test('a handler that only returns has succeeded', async () => {
  const id = await queue.add(task, { mode: 'silent' })
  await queue.until(id, 'succeeded')
  expect((await lastEvent(id))?.data).toEqual({ status: 'succeeded' })
})

test('an event may be far larger than a notification', async () => {
  const id = await queue.add(task, { mode: 'large' })
  await queue.until(id, 'succeeded')
  const [page] = (await queue.events(id)).filter(({ type }) => type === 'page')
  expect(String(page?.data['html'])).toHaveLength(1_000_000)
})

test('a failure that cannot get better ends the job at once', async () => {
  const id = await queue.add(task, { mode: 'refuse' })
  const row = await queue.until(id, 'failed')
  expect(row).toMatchObject({ attempts: 1, error: { code: 'test.refused', message: 'No such page.' } })
  expect(timesAbandoned(id)).toEqual([{ jobId: id, reason: 'failed' }])
  expect(await lastEvent(id)).toMatchObject({ type: 'end', data: { status: 'failed', error: row.error } })
})

test('a failure that may pass is tried again', async () => {
  const id = await queue.add(task, { mode: 'flaky' })
  expect(await queue.until(id, 'succeeded')).toMatchObject({ attempts: 2, error: null })
  expect(timesAbandoned(id)).toEqual([])
})

test('the last attempt ends the job and tells no internals', async () => {
  const id = await queue.add(task, { mode: 'crash' })
  const row = await queue.until(id, 'failed')
  expect(row).toMatchObject({ attempts: 2, error: { code: 'jobs.unexpected' } })
  expect(row.error?.message).not.toContain('secret')
  expect(timesAbandoned(id)).toHaveLength(1)
})

test('what a failed commit wrote is gone', async () => {
  const id = await queue.add(task, { mode: 'bad commit' })
  await queue.until(id, 'failed')
  const { totalDocs } = await queue.payload.count({
    collection: 'workspaces',
    where: { name: { equals: 'must not stay' } },
  })
  expect(totalDocs).toBe(0)
})

test('a running job is cancelled within three seconds, heeded or not', async () => {
  for (const mode of ['wait', 'deaf']) {
    const id = await queue.add(task, { mode })
    await queue.until(id, 'running')
    const asked = performance.now()
    expect(await cancelJob({ payload: queue.payload, jobId: id })).toBe('running')
    await queue.until(id, 'cancelled')
    expect(performance.now() - asked).toBeLessThan(3000)
    expect(timesAbandoned(id)).toEqual([{ jobId: id, reason: 'cancelled' }])
    expect(await cancelJob({ payload: queue.payload, jobId: id })).toBe('cancelled')
  }
})

test('a job that failed is retried with all its attempts; one that succeeded is not', async () => {
  const id = await queue.add(task, { mode: 'refuse' })
  await queue.until(id, 'failed')
  await retryJob({ payload: queue.payload, jobId: id })
  await queue.until(id, 'failed')
  await expect.poll(() => runsOf(id).length).toBe(2)
  expect((await queue.row(id)).attempts).toBe(1)

  const done = await queue.add(task, { mode: 'silent' })
  await queue.until(done, 'succeeded')
  await expect(retryJob({ payload: queue.payload, jobId: done })).rejects.toMatchObject({
    code: 'jobs.not-ended',
  })
  await expect(cancelJob({ payload: queue.payload, jobId: done })).rejects.toMatchObject({
    code: 'jobs.ended',
  })
})

test('an attempt that lost its job writes nothing', async () => {
  const id = await queue.add(task, { mode: 'wait' })
  await queue.until(id, 'running')
  await expect.poll(() => runsOf(id).length).toBe(1)
  const [zombie] = runsOf(id)
  await queue.payload.db.pool.query(`update jobs set attempt_token = 'another attempt' where id = $1`, [id])
  const before = await queue.events(id)
  await expect(zombie?.emit('page', { index: 9 })).rejects.toThrow('Another attempt')
  await expect(zombie?.finish()).rejects.toThrow('Another attempt')
  expect(await queue.events(id)).toEqual(before)
  expect((await queue.row(id)).status).toBe('running')
})
