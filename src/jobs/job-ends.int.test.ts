import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { cancelJob } from './cancel-job.ts'
import { defineTask } from './define-task.ts'
import type { JobEnd, JobEndListener } from './job-end.ts'
import { type TestQueue, testQueue } from './testing/test-queue.ts'

const task = defineTask({
  name: 'test.ends',
  label: 'Ends',
  attempts: 1,
  schema: z.object({ fails: z.boolean() }),
  handler: async () => ({
    default: async ({ input }) => {
      if (input.fails) throw new Fault('No.', { code: 'test.no', status: 422 })
    },
  }),
})

const heard: JobEnd[] = []
const writer = (name: string, then?: () => void): JobEndListener => ({
  name,
  ended: async (end, req) => {
    await req.payload.create({ collection: 'workspaces', data: { name: `${name} ${end.jobId}` }, req })
    then?.()
    heard.push(end)
  },
})
const fail = () => {
  throw new Error('This listener is broken.')
}
const breaking: JobEndListener = {
  name: 'breaking',
  // Payload ends the transaction of an operation that fails.
  ended: async (_end, req) => {
    await req.payload.create({ collection: 'workspaces', data: { name: 'x'.repeat(10_000) }, req })
  },
}

let queue: TestQueue
beforeAll(async () => {
  queue = await testQueue([task], {
    jobEnds: [writer('first'), writer('throwing', fail), breaking, writer('last')],
  })
})
afterAll(() => queue.close())

const notedOf = async (jobId: string) => {
  const rows = await queue.rows<{ name: string }>(
    'select name from workspaces where name like $1 order by name',
    [`%${jobId}`],
  )
  return rows.map(({ name }) => name.split(' ')[0])
}

test.each([
  ['succeeded', false],
  ['failed', true],
] as const)('listeners hear of a job that %s, and one that fails stops nothing', async (status, fails) => {
  const worker = await queue.startWorker()
  const id = await queue.add(task, { fails })
  await queue.until(id, status)
  expect(await notedOf(id)).toEqual(['first', 'last'])
  const ends = heard.filter(({ jobId }) => jobId === id)
  expect(ends.at(-1)).toEqual({
    jobId: id,
    kind: 'test.ends',
    title: 'Ends',
    status,
    workspace: queue.workspace,
    createdBy: null,
    subject: null,
    error: fails ? { code: 'test.no', message: 'No.' } : null,
    seconds: expect.any(Number),
  })
  expect((await queue.events(id)).filter(({ type }) => type === 'end')).toHaveLength(1)
  await worker.stop()
})

test('listeners hear of a waiting job that is cancelled', async () => {
  const id = await queue.add(task, { fails: false })
  expect(await cancelJob({ payload: queue.payload, jobId: id })).toBe('cancelled')
  expect(await notedOf(id)).toEqual(['first', 'last'])
  expect(heard.at(-1)).toMatchObject({ jobId: id, status: 'cancelled', seconds: 0 })
  expect((await queue.row(id)).status).toBe('cancelled')
})
