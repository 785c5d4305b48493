import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import type { TestUser } from '../../tests/support/test-user.ts'
import { defineTask } from './define-task.ts'
import { readStream } from './testing/read-stream.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const task = defineTask({
  name: 'test.pages',
  label: 'Pages',
  attempts: 1,
  schema: z.object({ pages: z.number(), everyMs: z.number(), fails: z.boolean().default(false) }),
  handler: async () => ({
    default: async (run) => {
      const { pages, everyMs, fails } = run.input
      for (let index = 0; index < pages; index += 1) {
        await run.emit('page', { index, html: '<p>line one\nline two</p>' })
        await sleep(everyMs, undefined, { signal: run.signal })
      }
      if (fails && run.attempt === 1) throw new Fault('Torn.', { code: 'test.torn', status: 500 })
    },
  }),
})

let queue: TestQueue
let owner: TestUser
beforeAll(async () => {
  queue = await testQueue([task])
  owner = await queue.makeUser()
  await queue.startWorker()
})
afterAll(() => queue.close())

const add = (input: { pages: number; everyMs: number; fails?: boolean }) =>
  queue.add(task, { fails: false, ...input }, { workspace: owner.workspace })

const stream = async (id: string, headers: Record<string, string> = {}, query = '') =>
  queue.api('GET', `/api/jobs/${id}/events${query}`, { as: owner, headers })

const listeners = async () => {
  const { rows } = await queue.payload.db.pool.query(
    `select pid from pg_stat_activity where datname = current_database() and application_name = 'platen platen_job'`,
  )
  return rows as { pid: number }[]
}

test('a reader sees every event as it happens, and the stream closes after the end', async () => {
  const id = await add({ pages: 12, everyMs: 20 })
  const { status, headers, response } = await stream(id)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/event-stream')
  expect(headers.get('cache-control')).toBe('no-cache, no-transform')
  const events = await readStream(response)
  expect(events.map((event) => event.id)).toEqual(events.map((_, index) => index + 1))
  expect(events.filter(({ event }) => event === 'page').map(({ data }) => data['index'])).toEqual(
    Array.from({ length: 12 }, (_, index) => index),
  )
  expect(events.at(-1)).toMatchObject({ event: 'end', data: { status: 'succeeded' } })
  await expect.poll(listeners).toHaveLength(0)
})

test('a reader that comes back gets the rest, once', async () => {
  const id = await add({ pages: 10, everyMs: 15 })
  const first = await readStream((await stream(id)).response, (events) => events.length >= 4)
  const last = first.at(-1)?.id ?? 0
  const rest = await readStream((await stream(id, { 'last-event-id': String(last) })).response)
  const all = await queue.events(id)
  expect([...first, ...rest].map((event) => event.id)).toEqual(all.map(({ seq }) => seq))

  const byQuery = await readStream((await stream(id, {}, `?after=${last}`)).response)
  expect(byQuery.map((event) => event.id)).toEqual(rest.map((event) => event.id))
  const ended = await stream(id, { 'last-event-id': String(all.at(-1)?.seq) })
  expect(ended.status).toBe(204)
})

test('many events are read in batches, none lost', async () => {
  const id = await add({ pages: 0, everyMs: 0 })
  await queue.until(id, 'succeeded')
  await queue.payload.db.pool.query(
    `insert into platen.job_events select $1, n, 'page', '{}' from generate_series(100, 449) n`,
    [id],
  )
  await queue.payload.db.pool.query(`update jobs set event_seq = 450 where id = $1`, [id])
  await queue.payload.db.pool.query(`insert into platen.job_events values ($1, 450, 'end', '{}')`, [id])
  const events = await readStream((await stream(id, {}, '?after=99')).response)
  expect(events.map((event) => event.id)).toEqual(Array.from({ length: 351 }, (_, index) => index + 100))
})

test('nothing is missing or twice when the listening connection is killed', async () => {
  const id = await add({ pages: 40, everyMs: 25 })
  const reading = stream(id).then(({ response }) => readStream(response))
  for (let kill = 0; kill < 3; kill += 1) {
    await sleep(250)
    for (const { pid } of await listeners()) {
      await queue.payload.db.pool.query('select pg_terminate_backend($1)', [pid])
    }
  }
  const events = await reading
  expect(events.map((event) => event.id)).toEqual((await queue.events(id)).map(({ seq }) => seq))
  expect(events.at(-1)?.event).toBe('end')
})

test('after a retry only the last end is told', async () => {
  const id = await add({ pages: 1, everyMs: 0, fails: true })
  await queue.until(id, 'failed')
  const retried = await queue.api('POST', `/api/jobs/${id}/retry`, { as: owner })
  expect(retried).toMatchObject({ status: 202, body: { job: { id } } })
  const events = await readStream((await stream(id)).response)
  expect(events.filter(({ event }) => event === 'end')).toMatchObject([{ data: { status: 'failed' } }])
  expect(events.at(-1)?.id).toBe((await queue.events(id)).at(-1)?.seq)
})

test('a job whose events were pruned still ends its stream', async () => {
  const id = await add({ pages: 2, everyMs: 0 })
  await queue.until(id, 'succeeded')
  await queue.payload.db.pool.query('delete from platen.job_events where job_id = $1', [id])
  const events = await readStream((await stream(id)).response)
  expect(events).toMatchObject([{ event: 'end', data: { status: 'succeeded' } }])
})

test('a number that is none is refused', async () => {
  const id = await add({ pages: 0, everyMs: 0 })
  expect(await stream(id, { 'last-event-id': 'abc' })).toMatchObject({
    status: 400,
    body: { code: 'jobs.bad-event-id' },
  })
})

test('only members see a job, and only editors touch it', async () => {
  const id = await add({ pages: 400, everyMs: 25 })
  const stranger = await queue.makeUser()
  const admin = await queue.makeUser({ role: 'content-admin' })
  for (const path of [`/api/jobs/${id}/events`, '/api/jobs/nonsense/events']) {
    expect((await queue.api('GET', path, { as: stranger })).status).toBe(404)
    expect((await queue.api('GET', path)).status).toBe(401)
  }
  expect((await queue.api('POST', `/api/jobs/${id}/cancel`, { as: stranger })).status).toBe(404)

  const viewer = await queue.makeUser()
  await queue.payload.update({
    collection: 'users',
    id: viewer.id,
    data: {
      memberships: [
        { workspace: viewer.workspace, role: 'owner' },
        { workspace: owner.workspace, role: 'viewer' },
      ],
    },
  })
  expect((await queue.api('GET', `/api/jobs/${id}`, { as: viewer })).status).toBe(200)
  const refused = await queue.api('POST', `/api/jobs/${id}/cancel`, { as: viewer })
  expect(refused).toMatchObject({ status: 403, body: { code: 'jobs.read-only' } })

  expect((await queue.api('POST', `/api/jobs/${id}/cancel`, { as: admin })).status).toBe(200)
  await queue.until(id, 'cancelled')
  expect((await queue.api('POST', `/api/jobs/${id}/retry`, { as: owner })).status).toBe(202)
  expect((await queue.api('POST', `/api/jobs/${id}/cancel`, { as: owner })).status).toBe(200)
})

test('the state of a job shows what people need and nothing of the queue', async () => {
  const id = await add({ pages: 1, everyMs: 0 })
  await queue.until(id, 'succeeded')
  const { body } = await queue.api('GET', `/api/jobs/${id}`, { as: owner })
  expect(body).toMatchObject({
    id,
    kind: 'test.pages',
    title: 'Pages',
    status: 'succeeded',
    progress: { step: null, done: null, total: null, percent: 100 },
    subject: null,
    workspace: owner.workspace,
  })
  for (const secret of ['attemptToken', 'ticket', 'jobKey', 'eventSeq', 'input'])
    expect(body).not.toHaveProperty(secret)
  for (const method of ['PATCH', 'DELETE']) {
    expect(
      (await queue.api(method, `/api/jobs/${id}`, { as: owner, body: { status: 'queued' } })).status,
    ).toBe(403)
  }
  const admin = await queue.makeUser({ role: 'admin' })
  expect((await queue.api('POST', '/api/jobs', { as: admin, body: { kind: 'x', title: 'x' } })).status).toBe(
    403,
  )
  for (const secret of ['attemptToken', 'ticket', 'jobKey', 'eventSeq']) {
    const probe = await queue.api('GET', `/api/jobs?where[${secret}][exists]=true`, { as: owner })
    expect(probe.status).toBe(400)
  }
})
