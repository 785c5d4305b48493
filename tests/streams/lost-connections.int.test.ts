import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { readEvents } from './event-reader.ts'
import { seeded, stageJobs } from './stage.ts'
import { type StreamServer, startServer } from './start-server.ts'

const seed = Number(process.env['PLATEN_STREAM_SEED'] ?? 7)
const jobsAtOnce = 12
const readersOfEach = 3
const eventsOfEach = 80

let platen: TestPlaten
let server: StreamServer
let stage: Awaited<ReturnType<typeof stageJobs>>
let people: TestUser[]
beforeAll(async () => {
  platen = await testPlaten()
  server = await startServer()
  stage = await stageJobs(platen)
  people = await Promise.all(Array.from({ length: 3 }, () => platen.makeUser()))
})
afterAll(async () => {
  await server.close()
  await stage.close()
  await platen.close()
})

const kill = (applications: string) =>
  stage.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name like $1 and application_name <> 'platen stage'`,
    [applications],
  )

/** What goes wrong while people watch, and how often in ten. */
const mishaps = [
  { share: 6, name: 'listener killed', happen: () => kill('platen platen_job') },
  { share: 3, name: 'every connection of the database ended', happen: () => kill('%') },
  { share: 1, name: 'web process killed', happen: () => server.killAndStart() },
]

test(`no event is missing or twice, whatever connection is lost (seed ${seed})`, async () => {
  const random = seeded(seed)
  const jobs = await Promise.all(
    Array.from({ length: jobsAtOnce }, async (_, index) => {
      const owner = people[index % people.length] as TestUser
      return { owner, id: await stage.begin(owner) }
    }),
  )
  let reading = 0
  const readers = jobs.flatMap(({ owner, id }) =>
    Array.from({ length: readersOfEach }, (_, index) =>
      readEvents({
        url: `${server.origin}/api/jobs/${id}/events`,
        token: owner.token,
        onFirst: () => (reading += 1),
        // The last reader of each job is slow.
        pauseMs: index === readersOfEach - 1 ? 40 : 0,
      }),
    ),
  )
  await expect.poll(() => reading, { timeout: 60_000 }).toBe(readers.length)
  const happened: string[] = []
  const telling = Promise.all(
    jobs.map(async ({ id }) => {
      for (let index = 0; index < eventsOfEach; index += 1) {
        await stage.tell(id, 'page', { index, html: 'x'.repeat(Math.floor(random() * 20_000)) })
        await sleep(random() * 150)
      }
      await stage.tell(id, 'end', { status: 'succeeded' })
    }),
  ).then(() => happened.push('all told'))
  // Each at least once; then as the seed draws.
  const planned = [...mishaps]
  while (planned.length > 0 || !happened.includes('all told')) {
    await sleep(100 + random() * 400)
    const draw = random() * 10
    const mishap = planned.shift() ?? mishaps.find((_, index) => draw < sharesUpTo(index))
    const isSecondRestart = mishap?.share === 1 && happened.includes(mishap.name)
    if (!mishap || isSecondRestart) continue
    happened.push(mishap.name)
    await mishap.happen()
  }
  await telling
  const expected = Array.from({ length: eventsOfEach + 2 }, (_, index) => index + 1)
  const all = await Promise.all(readers)
  for (const { ids } of all) expect(ids).toEqual(expected)
  expect(happened).toEqual(expect.arrayContaining(mishaps.map(({ name }) => name)))
  expect(all.reduce((sum, { connections }) => sum + connections, 0)).toBeGreaterThan(all.length)
}, 240_000)

const sharesUpTo = (index: number): number =>
  mishaps.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0)
