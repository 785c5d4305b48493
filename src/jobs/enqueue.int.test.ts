import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { transaction } from '#kernel/server/transaction.ts'
import { Fault } from '#kernel/server/fault.ts'
import { cancelJob } from './cancel-job.ts'
import { defineTask } from './define-task.ts'
import { enqueue } from './enqueue.ts'
import { findActiveJob } from './find-active-job.ts'
import { retryJob } from './retry-job.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'
import type { JobCharger, StartingJob } from './work/charger.ts'
import { quoteJobs } from './work/quote-jobs.ts'

const task = defineTask({
  name: 'test.idle',
  label: { en: 'Idle', de: 'Ruhe' },
  attempts: 3,
  schema: z.object({ note: z.string().max(20) }),
  handler: async () => ({ default: async () => undefined }),
})

const work = { item: 'test', pages: 2, images: 0 }
const paid = { ...task, name: 'test.paid', work: async () => work }
const asked: StartingJob[] = []
const charger: JobCharger = {
  name: 'test',
  quote: async (_req, { works }) => ({
    credits: 3 * works.length,
    lines: [],
    spendable: { available: 4, held: 0 },
  }),
  reserve: async (_req, job) => {
    if (job.title === 'Refused') throw new Fault('Too little.', { code: 'test.poor', status: 402 })
    asked.push(job)
    return 3
  },
}

let queue: TestQueue
beforeAll(async () => {
  queue = await testQueue([task, paid], { chargers: [charger] })
})
afterAll(() => queue.close())

const jobsOf = async (note: string): Promise<number> => {
  const { rowCount } = await queue.payload.db.pool.query(`select 1 from jobs where input->>'note' = $1`, [
    note,
  ])
  return rowCount ?? 0
}

test('a job is a row, a delivery and a first event', async () => {
  const before = await queue.deliveries()
  const id = await queue.add(task, { note: 'first' })
  expect(await queue.row(id)).toMatchObject({ status: 'queued', attempts: 0, error: null })
  expect(await queue.events(id)).toMatchObject([{ seq: 1, type: 'progress', data: { status: 'queued' } }])
  expect(await queue.deliveries()).toBe(before + 1)
})

test('a job is gone with the transaction it was made in', async () => {
  const before = await queue.deliveries()
  const work = transaction({ payload: queue.payload }, async (req) => {
    await enqueue({ req, task, input: { note: 'undone' }, workspace: queue.workspace })
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  expect(await jobsOf('undone')).toBe(0)
  expect(await queue.deliveries()).toBe(before)
})

test('without a transaction nothing is written', async () => {
  const req = await createLocalReq({}, queue.payload)
  const alone = enqueue({ req, task, input: { note: 'alone' }, workspace: queue.workspace })
  await expect(alone).rejects.toThrow(/transaction/)
  const late = { ...req, transactionID: 'of a session that has ended' }
  const orphan = enqueue({ req: late, task, input: { note: 'alone' }, workspace: queue.workspace })
  await expect(orphan).rejects.toThrow(/transaction/)
  expect(await jobsOf('alone')).toBe(0)
})

test('input that does not fit the task is refused', async () => {
  await expect(queue.add(task, { note: 'far too long for a note' })).rejects.toThrow(z.ZodError)
})

test('a double click is one job, also when both arrive together', async () => {
  const click = () => queue.add(task, { note: 'clicked' }, { jobKey: 'export:1' })
  const [first, second] = await Promise.all([click(), click()])
  const third = await click()
  expect(second).toBe(first)
  expect(third).toBe(first)
  expect(await jobsOf('clicked')).toBe(1)
  expect(await queue.add(task, { note: 'clicked' }, { jobKey: 'export:2' })).not.toBe(first)
})

test('a caller can look before it makes the subject', async () => {
  const ask = () =>
    transaction({ payload: queue.payload }, async (req) => {
      const key = { req, task, workspace: queue.workspace, jobKey: 'asked' }
      const active = await findActiveJob(key)
      if (active) return { ...active, isNew: false }
      return enqueue({ ...key, input: { note: 'asked' }, subject: { collection: 'designs', id: 'one' } })
    })
  const [one, two] = await Promise.all([ask(), ask()])
  expect(one.isNew).toBe(!two.isNew)
  expect(two).toMatchObject({ id: one.id, subject: { collection: 'designs', id: 'one' } })
})

test('text that PostgreSQL cannot store does not stop a job', async () => {
  const id = await queue.add(task, { note: 'odd\uD800' })
  expect((await queue.row(id)).status).toBe('queued')
})

test('who is paid is asked for a job that is made, for none that was found, and again when it runs again', async () => {
  await queue.add(task, { note: 'free' })
  const jobId = await queue.add(paid, { note: 'paid' }, { jobKey: 'paid' })
  expect(await queue.add(paid, { note: 'paid' }, { jobKey: 'paid' })).toBe(jobId)
  const first = { jobId, kind: 'test.paid', workspace: queue.workspace, createdBy: null, work }
  expect(asked).toMatchObject([{ ...first, isRetry: false }])
  const { payload } = queue
  await cancelJob({ payload, jobId })
  await retryJob({ payload, jobId })
  expect(asked.slice(1)).toMatchObject([{ ...first, isRetry: true }])
})

test('a job that nobody can pay takes all of its transaction along', async () => {
  const { payload, workspace } = queue
  const refused = transaction({ payload }, async (req) => {
    await enqueue({ req, task, input: { note: 'before' }, workspace })
    await enqueue({ req, task: paid, input: { note: 'refused' }, workspace, title: 'Refused' })
  })
  await expect(refused).rejects.toMatchObject({ code: 'test.poor' })
  expect([await jobsOf('before'), await jobsOf('refused')]).toEqual([0, 0])
})

test('jobs are quoted together, with what is lacking and how long they may take', async () => {
  const req = await createLocalReq({}, queue.payload)
  const { workspace } = queue
  const input = { note: 'quoted' }
  const quote = await quoteJobs(req, [
    { task: paid, input, workspace },
    { task: paid, input, workspace },
    { task, input, workspace },
  ])
  expect(quote).toMatchObject({ credits: 6, available: 4, missing: 2, seconds: { low: 4 } })
  expect(quote.seconds.high).toBeGreaterThan(quote.seconds.low)
  expect(await jobsOf('quoted')).toBe(0)
})
