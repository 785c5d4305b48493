import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'

let platen: TestPlaten

// Fewer connections than requests, as in any process under load.
beforeAll(async () => {
  platen = await testPlaten({ env: { DATABASE_POOL_SIZE: '2' } })
})
afterAll(() => platen.close())

it('is cancelled by many clicks at once, on few connections', { timeout: 8_000 }, async () => {
  const as = await platen.makeUser()
  const body = { kind: 'document', prompt: 'A plan for a garden' }
  const { body: started } = await platen.api('POST', '/api/designs/generate', { as, body })
  const jobId: string = started.job.id
  await execute(
    platen.payload,
    sql`insert into platen.page_checkpoints (job_id, page, attempt_token, content)
        values (${jobId}::uuid, -1, gen_random_uuid(), '{}'::jsonb)`,
  )
  const clicks = await Promise.all(
    Array.from({ length: 6 }, () => platen.api('POST', `/api/jobs/${jobId}/cancel`, { as })),
  )
  expect(clicks.map(({ status }) => status)).toEqual(clicks.map(() => 200))
})
