import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, cloneDatabase } from '../tests/support/database.ts'

let database: TestDatabase
const started: ChildProcess[] = []

beforeAll(async () => {
  database = await cloneDatabase()
})
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')))
afterAll(() => database.drop())

const start = (url = database.url): ChildProcess => {
  const child = fork('scripts/worker.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: url, PAYLOAD_SECRET: 'a secret of the tests' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  started.push(child)
  return child
}

const exitOf = async (child: ChildProcess): Promise<unknown> => {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  return signal ?? code
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'the worker says when it is ready and ends well on %s',
  async (signal) => {
    const worker = start()
    expect((await once(worker, 'message'))[0]).toEqual({ type: 'ready' })
    const exit = exitOf(worker)
    worker.kill(signal)
    expect(await exit).toBe(0)
  },
)

test('the worker ends when whoever started it is gone', async () => {
  const worker = start()
  await once(worker, 'message')
  const exit = exitOf(worker)
  worker.disconnect()
  expect(await exit).toBe(0)
})

test('without a database the worker ends with a failure', async () => {
  expect(await exitOf(start('postgres://postgres@127.0.0.1:1/nowhere'))).toBe(1)
})
