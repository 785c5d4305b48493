import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { transaction } from '#kernel/server/transaction.ts'
import { defineTask } from './define-task.ts'
import { enqueue } from './enqueue.ts'
import { findActiveJob } from './find-active-job.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const task = defineTask({
  name: 'test.idle',
  label: { en: 'Idle', de: 'Ruhe' },
  attempts: 3,
  schema: z.object({ note: z.string().max(20) }),
  handler: async () => ({ default: async () => undefined }),
})

let queue: TestQueue
beforeAll(async () => {
  queue = await testQueue([task])
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
