import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestQueue, testQueue } from '#jobs/testing/test-queue.ts'
import { againChore, againTask, crashTables, lastChore, lastTask, zombieTask } from './crash-tasks.ts'

let queue: TestQueue
const children: ChildProcess[] = []
beforeAll(async () => {
  queue = await testQueue([zombieTask, lastTask, againTask], {
    chores: [lastChore, againChore],
    env: { WORKSPACE_CONCURRENCY: '10' },
  })
  await queue.rows(crashTables)
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await queue.close()
})

const start = async (...names: string[]): Promise<ChildProcess> => {
  const child = fork('tests/jobs/worker-process.ts', names, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  children.push(child)
  await once(child, 'message')
  return child
}
const log = (note: string) =>
  queue.rows<{ attempt: number; what: string; outcome: string }>(
    'select attempt, what, outcome from crash_log where note = $1',
    [note],
  )
const started = async (note: string, attempt: number) =>
  (await log(note)).some((entry) => entry.what === 'start' && entry.attempt === attempt)
const release = (note: string) => queue.rows('insert into crash_released values ($1)', [note])
const locks = () => queue.rows('select id from graphile_worker._private_jobs where locked_at is not null')
const eventually = { timeout: 20_000, interval: 100 }

test('SIGTERM leaves no lock, and the run it broke off does not count', async () => {
  const worker = await start('test.again', 'test.again-chore')
  const id = await queue.add(againTask, { note: 'stopped' })
  await queue.chore(againChore, { note: 'stopped chore' })
  await expect.poll(() => started('stopped', 1), eventually).toBe(true)
  await expect.poll(() => started('stopped chore', 1), eventually).toBe(true)
  const exit = once(worker, 'exit')
  worker.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
  expect(await locks()).toEqual([])
  expect(await queue.row(id)).toMatchObject({ status: 'queued', attempts: 0, token: null })
  expect(await queue.rows('select attempts from graphile_worker._private_jobs')).toEqual([
    { attempts: 0 },
    { attempts: 0 },
  ])
  await release('stopped')
  await queue.rows('delete from graphile_worker._private_jobs')
})

test('killed and paused workers lose their jobs, and a paused one that wakes writes nothing', async () => {
  const [zombie, killed] = await Promise.all([
    start('test.zombie'),
    start('test.last', 'test.again', 'test.last-chore', 'test.again-chore'),
  ])
  const [paused, last, again] = await Promise.all([
    queue.add(zombieTask, { note: 'paused' }),
    queue.add(lastTask, { note: 'last' }),
    queue.add(againTask, { note: 'again' }),
  ])
  await queue.chore(lastChore, { note: 'last chore' })
  await queue.chore(againChore, { note: 'again chore' })
  for (const note of ['paused', 'last', 'again', 'last chore', 'again chore'])
    await expect.poll(() => started(note, 1), eventually).toBe(true)
  zombie.kill('SIGSTOP')
  killed.kill('SIGKILL')

  const { runWorker } = await import('#jobs/run-worker.ts')
  const worker = await runWorker({ payload: queue.payload, concurrency: 5, silentSeconds: 4 })
  for (const note of ['paused', 'again', 'again chore'])
    await expect.poll(() => started(note, 2), eventually).toBe(true)
  await expect
    .poll(() => queue.row(last), eventually)
    .toMatchObject({
      status: 'failed',
      attempts: 1,
      error: { code: 'jobs.crashed' },
    })
  await expect
    .poll(() => queue.rows('select chore, attempts, error from platen.failed_chores'), eventually)
    .toMatchObject([{ chore: 'test.last-chore', attempts: 1, error: { code: 'jobs.crashed' } }])

  const delivery = () =>
    queue.rows(`select id, locked_by from graphile_worker._private_jobs where payload->>'jobId' = $1`, [
      paused,
    ])
  const replacement = await delivery()
  expect(replacement).toHaveLength(1)
  zombie.kill('SIGCONT')
  await expect
    .poll(() => log('paused'), eventually)
    .toContainEqual({ attempt: 1, what: 'finish', outcome: 'refused' })
  await sleep(1500)
  const tried = (await log('paused')).filter(({ what, attempt }) => attempt === 1 && what !== 'start')
  expect(tried.filter(({ what, outcome }) => what !== 'progress' && outcome === 'written')).toEqual([])
  expect(await delivery()).toEqual(replacement)
  expect(await queue.row(paused)).toMatchObject({ status: 'running', attempts: 2 })
  expect(await queue.rows(`select 1 from workspaces where name like 'written by%'`)).toEqual([])

  await release('paused')
  await release('again')
  expect(await queue.until(paused, 'succeeded')).toMatchObject({ attempts: 2, progress: { step: null } })
  expect(await queue.until(again, 'succeeded')).toMatchObject({ attempts: 2 })
  const events = await queue.events(paused)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  const attempts = events.filter(({ type }) => type === 'page').map(({ data }) => data['attempt'])
  expect(attempts).toEqual(attempts.toSorted())
  expect(new Set(attempts)).toEqual(new Set([1, 2]))
  await worker.stop()
  expect(await locks()).toEqual([])
  expect(await queue.deliveries()).toBe(0)
})
