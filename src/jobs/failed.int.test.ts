import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import type { TestUser } from '../../tests/support/test-user.ts'
import prune from './chores/prune.handler.ts'
import { defineChore } from './define-chore.ts'
import { defineTask } from './define-task.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const broken = { task: true, chore: true }
const refusal = () => new Fault('The press is jammed.', { code: 'test.jammed', status: 409 })
const task = defineTask({
  name: 'test.jam',
  label: 'Jam',
  attempts: 1,
  schema: z.object({}),
  handler: async () => ({
    default: async () => {
      if (broken.task) throw refusal()
    },
  }),
})
const chore = defineChore({
  name: 'test.jam-chore',
  attempts: 1,
  schema: z.object({ note: z.string() }),
  handler: async () => ({
    default: async () => {
      if (broken.chore) throw refusal()
    },
  }),
})

let queue: TestQueue
let contentAdmin: TestUser
let designer: TestUser
beforeAll(async () => {
  queue = await testQueue([task], { chores: [chore] })
  contentAdmin = await queue.makeUser({ role: 'content-admin' })
  designer = await queue.makeUser()
  await queue.startWorker()
})
afterAll(() => queue.close())

type Doc = { what: string; id: string; kind: string; workspace: { name: string } | null; error: object }
const failed = async (query = '') => {
  const { status, body } = await queue.api('GET', `/api/jobs/failed${query}`, { as: contentAdmin })
  expect(status).toBe(200)
  return body as { docs: Doc[]; totalDocs: number; totalPages: number; kinds: object[] }
}
const post = (verb: string, body: object) =>
  queue.api('POST', `/api/jobs/failed/${verb}`, { as: contentAdmin, body })

test('jobs and chores that gave up stand in one list, for content admins only', async () => {
  const [one, two] = [await queue.add(task, {}), await queue.add(task, {})]
  await queue.chore(chore, { note: 'first' })
  await queue.until(one, 'failed')
  await queue.until(two, 'failed')
  await expect.poll(async () => (await failed()).totalDocs).toBe(3)
  const all = await failed()
  expect(all.kinds).toEqual([
    { what: 'job', kind: 'test.jam', failed: 2 },
    { what: 'chore', kind: 'test.jam-chore', failed: 1 },
  ])
  expect(all.docs.find(({ id }) => id === one)).toMatchObject({
    what: 'job',
    title: 'Jam',
    attempts: 1,
    workspace: { name: 'Test' },
    error: { code: 'test.jammed', message: 'The press is jammed.' },
  })
  expect(JSON.stringify(all)).not.toContain('first')
  expect((await failed('?what=chore')).docs).toMatchObject([{ kind: 'test.jam-chore', workspace: null }])
  expect(await failed('?kind=test.jam&limit=1&page=2')).toMatchObject({ totalDocs: 2, totalPages: 2 })

  for (const path of ['/api/jobs/failed', '/api/jobs/failed/retry', '/api/jobs/failed/dismiss']) {
    const method = path.endsWith('failed') ? 'GET' : 'POST'
    const call = method === 'GET' ? {} : { body: { jobs: [one] } }
    expect((await queue.api(method, path, call)).status).toBe(401)
    expect((await queue.api(method, path, { as: designer, ...call })).status).toBe(403)
  }
  expect((await post('retry', { jobs: ['nonsense'] })).status).toBe(400)
  expect((await queue.api('GET', '/api/jobs/failed?page=x', { as: contentAdmin })).status).toBe(400)
})

test('several are retried at once; what cannot be is told, and what works is gone from the list', async () => {
  broken.task = false
  broken.chore = false
  const { docs } = await failed()
  const ids = (what: string) => docs.filter((doc) => doc.what === what).map(({ id }) => id)
  const missing = '01a1f877-1b8b-75ef-aa07-abc69a5cd9f9'
  const { body } = await post('retry', { jobs: [...ids('job'), missing], chores: [...ids('chore'), missing] })
  expect(body.done.toSorted()).toEqual(docs.map(({ id }) => id).toSorted())
  expect(body.refused).toMatchObject([
    { id: missing, code: 'jobs.not-found' },
    { id: missing, code: 'jobs.not-found' },
  ])
  for (const id of ids('job')) await queue.until(id, 'succeeded')
  expect((await failed()).totalDocs).toBe(0)
})

test('what is dismissed leaves the list; the job stays, and comes back when it fails again', async () => {
  broken.task = true
  broken.chore = true
  const job = await queue.add(task, {})
  await queue.chore(chore, { note: 'second' })
  await queue.until(job, 'failed')
  await expect.poll(async () => (await failed()).totalDocs).toBe(2)
  const id = (await failed('?what=chore')).docs[0]?.id ?? ''
  expect((await post('dismiss', { jobs: [job], chores: [id] })).body).toEqual({ done: [job, id] })
  expect((await failed()).totalDocs).toBe(0)
  expect((await queue.row(job)).status).toBe('failed')

  expect((await queue.api('POST', `/api/jobs/${job}/retry`, { as: contentAdmin })).status).toBe(202)
  await expect.poll(async () => (await failed()).totalDocs).toBe(1)
})

test('what ended long ago loses its events and checkpoints, and stays listed', async () => {
  broken.task = false
  const [old, young] = [await queue.add(task, {}), await queue.add(task, {})]
  for (const id of [old, young]) {
    await queue.until(id, 'succeeded')
    await queue.rows(
      `insert into platen.page_checkpoints select $1, n, gen_random_uuid(), '{}' from generate_series(0, 9) n`,
      [id],
    )
    await queue.rows(
      `insert into platen.job_events select $1, n, 'page', '{}' from generate_series(100, 6099) n`,
      [id],
    )
  }
  const long = `now() - interval '8 days'`
  await queue.rows(`update jobs set finished_at = ${long} where id = $1`, [old])
  await queue.rows(`update platen.job_events set at = ${long}`)
  const { payload } = queue
  await prune({ payload, input: {}, attempt: 1, signal: new AbortController().signal, log: payload.logger })
  const left = (table: string, id: string) =>
    queue.rows(`select count(*)::int as n from platen.${table} where job_id = $1`, [id])
  expect(await left('job_events', old)).toEqual([{ n: 0 }])
  expect(await left('page_checkpoints', old)).toEqual([{ n: 0 }])
  expect(await left('job_events', young)).toEqual([{ n: 6003 }])
  expect(await left('page_checkpoints', young)).toEqual([{ n: 10 }])
  expect((await queue.row(old)).status).toBe('succeeded')
})
