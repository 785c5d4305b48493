import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { readEvents } from './event-reader.ts'
import { stageJobs } from './stage.ts'
import { type StreamServer, startServer } from './start-server.ts'

const people = 15
const streamsOfEach = 20
const eventsOfEach = 20
// Twice what is measured: a stream keeps its request, its response and a few closures.
const mostHeapPerStream = 100 * 1024
// What the process takes from the system also holds what hundreds of requests at once needed for a moment.
const mostGrowth = 300 * 1024 * 1024
const mostSecondsToOpen = 60
const mostSecondsToTell = 60

let platen: TestPlaten
let server: StreamServer
let stage: Awaited<ReturnType<typeof stageJobs>>
beforeAll(async () => {
  platen = await testPlaten()
  server = await startServer()
  stage = await stageJobs(platen)
})
afterAll(async () => {
  await server.close()
  await stage.close()
  await platen.close()
})

test(`${people * streamsOfEach} streams on one process`, async ({ annotate }) => {
  const jobs: { owner: TestUser; id: string }[] = []
  while (jobs.length < people) {
    const owner = await platen.makeUser()
    jobs.push({ owner, id: await stage.begin(owner) })
  }
  const [first] = jobs
  const leaving = new AbortController()
  let reading = 0
  const open = ({ owner, id }: (typeof jobs)[number], signal?: AbortSignal) =>
    readEvents({
      url: `${server.origin}/api/jobs/${id}/events`,
      token: owner.token,
      onFirst: () => (reading += 1),
      ...(signal ? { signal } : {}),
    })
  // What is loaded and compiled with the first stream is no cost of the others.
  if (first) void open(first, leaving.signal)
  await expect.poll(() => reading, { timeout: 20_000 }).toBe(1)
  leaving.abort()
  await sleep(500)
  const before = await server.memory()

  const started = performance.now()
  const readers = jobs.flatMap((job) => Array.from({ length: streamsOfEach }, () => open(job)))
  await expect.poll(() => reading, { timeout: mostSecondsToOpen * 1000 }).toBe(readers.length + 1)
  const openMs = performance.now() - started
  expect(await listeners(stage)).toBe(1)
  const after = await server.memory()
  const perStream = (after.heapUsed - before.heapUsed) / readers.length
  const growth = after.rss - before.rss

  const told = performance.now()
  for (let index = 0; index < eventsOfEach; index += 1) {
    await Promise.all(jobs.map(({ id }) => stage.tell(id, 'page', { index, html: 'x'.repeat(5_000) })))
  }
  await Promise.all(jobs.map(({ id }) => stage.tell(id, 'end', { status: 'succeeded' })))
  const all = await Promise.all(readers)
  const tellMs = performance.now() - told

  await annotate(
    `${readers.length} streams: ${Math.round(perStream / 1024)} KB of heap each, ${Math.round(growth / 2 ** 20)} MB in all, open in ${Math.round(openMs)} ms, ` +
      `${eventsOfEach + 1} events to all in ${Math.round(tellMs)} ms`,
  )
  const expected = Array.from({ length: eventsOfEach + 2 }, (_, index) => index + 1)
  for (const { ids, status } of all) expect({ ids, status }).toEqual({ ids: expected, status: 200 })
  expect(perStream).toBeLessThan(mostHeapPerStream)
  expect(growth).toBeLessThan(mostGrowth)
  expect(tellMs).toBeLessThan(mostSecondsToTell * 1000)
}, 240_000)

/** Connections that listen for the events of jobs: one, however many read. */
const listeners = async ({ query }: Awaited<ReturnType<typeof stageJobs>>): Promise<number> => {
  const { rowCount } = await query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name = 'platen platen_job'`,
  )
  return rowCount ?? 0
}
