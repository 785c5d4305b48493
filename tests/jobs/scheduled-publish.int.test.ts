import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributions } from '#kernel/server/contribute.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'

let platen: TestPlaten
let admin: TestUser
beforeAll(async () => {
  platen = await testPlaten()
  admin = await platen.makeUser({ role: 'content-admin' })
})
afterAll(() => platen.close())

const draft = async (slug: string): Promise<string> => {
  const { body, status } = await platen.api('POST', '/api/templates?draft=true', {
    as: admin,
    body: { slug, title: 'Later', kind: 'document', theme: 'broadsheet' },
  })
  expect(status).toBe(201)
  return body.doc.id
}
const schedule = (id: string, waitUntil: Date) =>
  platen.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'templates', value: id },
      user: { relationTo: 'users', value: admin.id },
    },
    waitUntil,
  } as never) // Payload types the inputs of its own tasks from the host's generated types
const isPublic = async (id: string) => (await platen.api('GET', `/api/templates/${id}`)).status === 200
const runChore = async () => {
  const { payload } = platen
  const chore = contributions(payload).chores.find(({ name }) => name === 'payload-queue')
  expect(chore?.cron).toBe('* * * * *')
  const module = await chore?.handler()
  await module?.default({
    payload,
    input: {},
    attempt: 1,
    signal: new AbortController().signal,
    log: payload.logger,
  })
}

test('a template is published when its time has come, not before', async () => {
  const [due, later] = [await draft('due'), await draft('later')]
  await schedule(due, new Date(Date.now() - 1000))
  await schedule(later, new Date(Date.now() + 3_600_000))
  expect(await isPublic(due)).toBe(false)
  await runChore()
  expect(await isPublic(due)).toBe(true)
  expect(await isPublic(later)).toBe(false)
})

test('what a lost process had taken is taken again', async () => {
  const id = await draft('taken')
  await schedule(id, new Date(Date.now() - 1000))
  const { pool } = platen.payload.db
  await pool.query('update payload_jobs set processing = true')
  await runChore()
  expect(await isPublic(id)).toBe(false)
  await pool.query(`update payload_jobs set updated_at = now() - interval '11 minutes'`)
  await runChore()
  expect(await isPublic(id)).toBe(true)
})
