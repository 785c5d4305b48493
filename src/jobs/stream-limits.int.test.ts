import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { TestUser } from '../../tests/support/test-user.ts'
import { defineTask } from './define-task.ts'
import { type StreamLimits, eventsEndpoint } from './endpoints/events.ts'
import { readStream } from './testing/read-stream.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const task = defineTask({
  name: 'test.waits',
  label: 'Waits',
  attempts: 1,
  schema: z.object({}),
  handler: async () => ({ default: async () => undefined }),
})

const heartbeatMs = 300
const stalledMs = 1_500

let queue: TestQueue
beforeAll(async () => {
  queue = await testQueue([task])
  place('hurried', { heartbeatMs, stalledMs })
  place('narrow', { perProcess: 1 })
  place('pair', { perUser: 2, stalledMs })
})
afterAll(() => queue.close())

/** The same endpoint with other limits, beside the usual one: `/api/jobs/:id/<name>`. */
const place = (name: string, limits: Partial<StreamLimits>) => {
  const { endpoints } = queue.payload.collections.jobs.config
  if (endpoints) endpoints.push({ ...eventsEndpoint(limits), path: `/:id/${name}` })
}

/** A job that waits for ever: no worker runs. */
const job = (owner: TestUser) => queue.add(task, {}, { workspace: owner.workspace })

const stream = async (as: TestUser, id: string, name = 'hurried') =>
  queue.api('GET', `/api/jobs/${id}/${name}`, { as })

const query = (text: string, values: unknown[]) => queue.payload.db.pool.query(text, values)

/** Milliseconds until the stream ends by itself; fails after ten heartbeats. */
const endOf = async (response: Response): Promise<number> => {
  const started = performance.now()
  const tooLong = AbortSignal.timeout(10 * heartbeatMs)
  await Promise.race([
    readStream(response),
    new Promise((_, reject) =>
      tooLong.addEventListener('abort', () => reject(new Error('The stream goes on.'))),
    ),
  ])
  return performance.now() - started
}

const losses: [string, (owner: TestUser, id: string) => Promise<unknown>][] = [
  ['the membership', ({ id }) => query('delete from users_memberships where _parent_id = $1', [id])],
  ['the session', ({ id }) => query('delete from users_sessions where _parent_id = $1', [id])],
  ['the account', ({ id }) => query('delete from users where id = $1', [id])],
  ['the job', (_, id) => query('delete from jobs where id = $1', [id])],
]

test.each(losses)('who loses %s loses the stream within a heartbeat or two', async (_, lose) => {
  const owner = await queue.makeUser()
  const id = await job(owner)
  const { response, status } = await stream(owner, id)
  expect(status).toBe(200)
  await lose(owner, id)
  expect(await endOf(response)).toBeLessThan(3 * heartbeatMs)
  expect((await stream(owner, id)).status).toBeGreaterThanOrEqual(400)
})

test('a stream in which much happens asks again too', async () => {
  const owner = await queue.makeUser()
  const id = await job(owner)
  const busy = setInterval(
    () =>
      void query(
        `with job as (update jobs set event_seq = event_seq + 1 where id = $1 returning id, event_seq::int as seq),
        event as (insert into platen.job_events (job_id, seq, type, data) select id, seq, 'page', '{}' from job)
        select pg_notify('platen_job', id::text) from job`,
        [id],
      ),
    20,
  )
  const { response } = await stream(owner, id)
  await query('delete from users_memberships where _parent_id = $1', [owner.id])
  const ended = await endOf(response).finally(() => clearInterval(busy))
  expect(ended).toBeLessThan(4 * heartbeatMs)
})

test('who may read goes on reading, and hears that the stream is alive', async () => {
  const owner = await queue.makeUser()
  const { response } = await stream(owner, await job(owner))
  await expect(endOf(response)).rejects.toThrow('goes on')
})

test('a person follows twenty jobs at once and is told why not more', async () => {
  const owner = await queue.makeUser()
  const id = await job(owner)
  const open = await Promise.all(Array.from({ length: 20 }, () => stream(owner, id, 'events')))
  expect(open.map(({ status }) => status)).toEqual(open.map(() => 200))
  const more = await stream(owner, id, 'events')
  expect(more).toMatchObject({ status: 429, body: { error: true, code: 'jobs.too-many-streams' } })
  expect((await stream(await queue.makeUser({ role: 'admin' }), id, 'events')).status).toBe(200)
  await open[0]?.response.body?.cancel()
  expect((await stream(owner, id, 'events')).status).toBe(200)
})

test('a full process says so', async () => {
  const owner = await queue.makeUser()
  const id = await job(owner)
  const { response } = await stream(owner, id, 'events')
  const refused = await stream(owner, id, 'narrow')
  expect(refused).toMatchObject({ status: 503, body: { code: 'jobs.streams-full' } })
  await response.body?.cancel()
})

test('a reader that takes nothing is dropped and its place is free again', async () => {
  const owner = await queue.makeUser()
  const id = await job(owner)
  const [idle] = await Promise.all([stream(owner, id, 'pair'), stream(owner, id, 'pair')])
  expect((await stream(owner, id, 'pair')).status).toBe(429)
  await sleep(stalledMs + 500)
  const next = await stream(owner, id, 'pair')
  expect(next.status).toBe(200)
  await expect(idle.response.text()).rejects.toThrow('takes nothing')
  await next.response.body?.cancel()
})

test('a reader that takes one piece and no more is dropped too', async () => {
  const owner = await queue.makeUser()
  const { response } = await stream(owner, await job(owner))
  const reader = response.body?.getReader()
  await reader?.read()
  await sleep(stalledMs + 2 * heartbeatMs + 500)
  await expect(reader?.read().then(() => reader.read())).rejects.toThrow('takes nothing')
})
