import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { type ChoreRun, defineChore } from './define-chore.ts'
import { enqueueChore } from './enqueue-chore.ts'
import type { JobWorker } from './run-worker.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

type Input = { mode: 'work' | 'fail once' | 'fail late' | 'fail' | 'refuse' | 'wait'; note: string }
const seen: { note: string; attempt: number }[] = []

const modes: Record<Input['mode'], (run: ChoreRun<Input>) => Promise<void>> = {
  work: async () => undefined,
  'fail once': async ({ attempt }) => {
    if (attempt === 1) throw new Error('The first time.')
  },
  'fail late': async () => {
    await late.promise
    throw new Error('Overtaken.')
  },
  fail: () => Promise.reject(new Error('No mail server.\nof the second line nobody hears')),
  refuse: () => Promise.reject(new Fault('No such person.', { code: 'test.nobody', status: 404 })),
  wait: async ({ attempt, signal }) => {
    if (attempt === 1 && !waited.has('stopped')) await sleep(60_000, undefined, { signal })
  },
}
const waited = new Set<string>()
const late = Promise.withResolvers<void>()

const chore = defineChore<Input>({
  name: 'test.chore',
  attempts: 2,
  schema: z.object({
    mode: z.enum(['work', 'fail once', 'fail late', 'fail', 'refuse', 'wait']),
    note: z.string(),
  }),
  handler: async () => ({
    default: async (run) => {
      seen.push({ note: run.input.note, attempt: run.attempt })
      await modes[run.input.mode](run)
    },
  }),
})

let queue: TestQueue
let worker: JobWorker
beforeAll(async () => {
  queue = await testQueue([], { chores: [chore] })
  worker = await queue.startWorker()
})
afterAll(() => queue.close())
beforeEach(() => void seen.splice(0))

const notes = () => seen.map(({ note }) => note)
const failed = () =>
  queue.rows<{ chore: string; input: Input; attempts: number; error: { code: string; message: string } }>(
    `select chore, input, attempts, error from platen.failed_chores order by failed_at`,
  )
const waiting = () =>
  queue.rows(`select 1 from graphile_worker._private_jobs where payload->'input' is not null`)

test('a chore runs once its transaction has committed, and leaves nothing behind', async () => {
  await queue.chore(chore, { mode: 'work', note: 'one' })
  await expect.poll(notes).toEqual(['one'])
  await expect.poll(waiting).toEqual([])
  expect(await queue.rows('select 1 from jobs')).toEqual([])
})

test('a chore is gone with its transaction, and needs one', async () => {
  const undone = transaction({ payload: queue.payload }, async (req) => {
    await enqueueChore({ req, chore, input: { mode: 'work', note: 'undone' } })
    throw new Error('changed my mind')
  })
  await expect(undone).rejects.toThrow('changed my mind')
  const req = await createLocalReq({}, queue.payload)
  await expect(enqueueChore({ req, chore, input: { mode: 'work', note: 'alone' } })).rejects.toThrow(
    /transaction/,
  )
  expect(await waiting()).toEqual([])
})

test('of those with one key that wait, the last one runs', async () => {
  for (const note of ['first', 'second']) {
    await queue.chore(chore, { mode: 'work', note }, { key: 'digest', delaySeconds: 1 })
  }
  // The queue's own default would be 25 attempts over four days.
  expect(
    await queue.rows(
      `select max_attempts from graphile_worker._private_jobs where payload->'input' is not null`,
    ),
  ).toEqual([{ max_attempts: 2 }])
  await expect.poll(notes, { timeout: 5000 }).toEqual(['second'])
})

test('a chore is queued also when the one of its key is taken in the moment it is', async () => {
  const { payload } = queue
  const asked = Promise.withResolvers<void>()
  const first = transaction({ payload }, async (req) => {
    await enqueueChore({ req, chore, input: { mode: 'work', note: 'taken' }, key: 'taken' })
    asked.resolve()
    // The second waits for this one's key by now.
    await expect.poll(() => queue.rows(`select 1 from pg_locks where not granted`)).toHaveLength(1)
    await executeInTransaction(
      req,
      sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'another'
        where payload->'input'->>'note' = 'taken'`,
    )
  })
  await asked.promise
  await queue.chore(chore, { mode: 'work', note: 'added' }, { key: 'taken' })
  await first
  await expect.poll(notes).toEqual(['added'])
  await queue.rows(`delete from graphile_worker._private_jobs where locked_by = 'another'`)
})

test('a chore that fails after a newer one of its key came leaves the rest to that one', async () => {
  await queue.chore(chore, { mode: 'fail late', note: 'older' }, { key: 'busy' })
  await expect.poll(notes).toEqual(['older'])
  await queue.chore(chore, { mode: 'work', note: 'newer' }, { key: 'busy' })
  late.resolve()
  await expect.poll(notes).toEqual(['older', 'newer'])
  await expect.poll(waiting).toEqual([])
  expect(await failed()).toEqual([])
})

test('a failed chore runs again', { timeout: 15_000 }, async () => {
  await queue.chore(chore, { mode: 'fail once', note: 'again' })
  await expect
    .poll(() => seen, { timeout: 10_000 })
    .toEqual([
      { note: 'again', attempt: 1 },
      { note: 'again', attempt: 2 },
    ])
  await expect.poll(waiting).toEqual([])
  expect(await failed()).toEqual([])
})

test('a chore that gave up is listed with its reason', { timeout: 15_000 }, async () => {
  await queue.chore(chore, { mode: 'refuse', note: 'refused' })
  await queue.chore(chore, { mode: 'fail', note: 'failed' })
  await expect.poll(failed, { timeout: 10_000 }).toMatchObject([
    { attempts: 1, input: { note: 'refused' }, error: { code: 'test.nobody', message: 'No such person.' } },
    {
      attempts: 2,
      input: { note: 'failed' },
      error: { code: 'jobs.unexpected', message: 'No mail server.' },
    },
  ])
  expect(await waiting()).toEqual([])
})

test('a chore of a worker that stops runs again, and that run does not count', async () => {
  await queue.chore(chore, { mode: 'wait', note: 'stopped' })
  await expect.poll(notes).toEqual(['stopped'])
  waited.add('stopped')
  await worker.stop({ graceMs: 100 })
  expect(
    await queue.rows(
      `select attempts, locked_by from graphile_worker._private_jobs where payload->'input' is not null`,
    ),
  ).toEqual([{ attempts: 0, locked_by: null }])
  await queue.startWorker()
  await expect
    .poll(() => seen)
    .toEqual([
      { note: 'stopped', attempt: 1 },
      { note: 'stopped', attempt: 1 },
    ])
})
