import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../tests/support/test-platen.ts'
import { startOpenAIServer } from '../../tests/support/wire/openai-server.ts'

const provider = await startOpenAIServer()
let platen: TestPlaten
let lost: ChildProcess

beforeAll(async () => {
  platen = await testPlaten()
  lost = fork('scripts/worker.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, OPENAI_BASE_URL: `${provider.url}/v1`, OPENAI_API_KEY: 'a key of the tests' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await once(lost, 'message')
})
afterAll(async () => {
  lost.kill('SIGKILL')
  await provider[Symbol.asyncDispose]()
  await platen.close()
})

test('a job whose worker was killed runs again on another within a minute', { timeout: 90_000 }, async () => {
  const designer = await platen.makeUser()
  provider.fail({ type: 'hang' })
  const { body } = await platen.api('POST', '/api/designs/generate', {
    as: designer,
    body: { kind: 'graphic', prompt: 'A poster for a jazz night', images: false },
  })
  const jobPath = `/api/jobs/${body.job.id}`
  const job = async () => (await platen.api('GET', jobPath, { as: designer })).body
  await expect.poll(async () => (await job()).status, { timeout: 10_000 }).toBe('running')

  const exit = once(lost, 'exit')
  lost.kill('SIGKILL')
  await exit
  await platen.startWorker()
  await expect.poll(async () => (await job()).status, { timeout: 60_000, interval: 500 }).toBe('succeeded')
  expect(await job()).toMatchObject({ attempts: 2 })
  const { response } = await platen.api('GET', `${jobPath}/events`, { as: designer })
  const ids = [...(await response.text()).matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
  expect(ids).toEqual(ids.map((_, index) => index + 1))
})
