import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defineChore, enqueueChore } from '#jobs/index.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'

let platen: TestPlaten
let designer: TestUser
let designId: string

const query = async (text: string) => (await platen.payload.db.pool.query(text)).rows as { n: number }[]

/** Every COMMIT of a transaction that inserted into the table fails, after all its statements went well. */
const refuseCommits = (table: string) =>
  query(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
    create constraint trigger refuse after insert on ${table} deferrable initially deferred
    for each row execute function refuse()`)
afterEach(() => query('drop function if exists refuse() cascade'))

const tables = [
  'jobs',
  'designs',
  'exports',
  'projects',
  'platen.job_events',
  'graphile_worker._private_jobs',
]
const counts = async (): Promise<number[]> => {
  const [row] = await query(
    `select array[${tables.map((table) => `(select count(*)::int from ${table})`).join(',')}] as n`,
  )
  return row?.n as unknown as number[]
}

beforeAll(async () => {
  platen = await testPlaten()
  designer = await platen.makeUser()
  const { body } = await platen.api('POST', '/api/designs?draft=true', {
    as: designer,
    body: sampleDesign('document', 1),
  })
  designId = body.doc.id
})
afterAll(() => platen.close())

test.each([
  ['a generation', 'jobs', '/api/designs/generate', () => ({ kind: 'graphic', prompt: 'A poster' })],
  ['an export', 'jobs', '/api/designs/:id/exports', () => ({ format: 'pdf' })],
  ['a delivery', 'graphile_worker._private_jobs', '/api/designs/:id/exports', () => ({ format: 'png' })],
  ['a record of Payload’s own route', 'projects', '/api/projects', () => ({ title: 'Lost' })],
])('%s that is not committed is no success and leaves nothing', async (_, table, path, body) => {
  const before = await counts()
  await refuseCommits(table)
  const answer = await platen.api('POST', path.replace(':id', designId), { as: designer, body: body() })
  expect(answer.status).toBe(503)
  expect(answer.body).toMatchObject({
    error: true,
    code: 'database.not-committed',
    message: expect.stringContaining('Nothing was saved'),
    request_id: expect.any(String),
  })
  expect(JSON.stringify(answer.body)).not.toContain('no room')
  expect(await counts()).toEqual(before)

  await query('drop function refuse() cascade')
  const again = await platen.api('POST', path.replace(':id', designId), { as: designer, body: body() })
  expect([201, 202]).toContain(again.status)
})

test('a chore that is not committed is no success', async () => {
  await refuseCommits('graphile_worker._private_jobs')
  const chore = defineChore({
    name: 'test.lost',
    attempts: 1,
    schema: z.object({}),
    handler: async () => ({ default: async () => undefined }),
  })
  const { payload } = platen
  const queued = transaction({ payload }, (req) => enqueueChore({ req, chore, input: {} }))
  await expect(queued).rejects.toMatchObject({ code: 'database.not-committed', status: 503 })
})

test('a transaction that failed inside, which COMMIT answers with ROLLBACK, is no success', async () => {
  const { payload } = platen
  const work = transaction({ payload }, async (req) => {
    await payload.create({ collection: 'workspaces', data: { name: 'never' }, req })
    const session = payload.db.sessions?.[String(await req.transactionID)] as unknown as {
      db: { execute: (text: string) => Promise<unknown> }
    }
    await session.db.execute('select 1 / 0').catch(() => undefined)
  })
  await expect(work).rejects.toMatchObject({ code: 'database.not-committed' })
})
