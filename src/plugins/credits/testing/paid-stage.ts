import { z } from 'zod'
import { afterAll, beforeAll } from 'vitest'
import { enqueue, type Task } from '#jobs/index.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { requestOf } from './request-of.ts'

/** A task of nothing but a price: `pages` times one credit, and six to begin with. */
export const paidTask: Task<{ pages: number }> = {
  name: 'test.paid',
  label: 'Paid work',
  attempts: 1,
  schema: z.object({ pages: z.number() }),
  work: async ({ input: { pages } }) => ({ item: 'design', kind: 'slides', pages, images: 0 }),
  handler: async () => ({ default: async () => {} }),
}

/** A Platen with mail and that task for all tests of a file, and a short way to ask for work. */
export const paidStage = (env: Record<string, string>) => {
  const stage = {} as { platen: TestPlaten } // filled before the first test
  beforeAll(async () => {
    // Mails are queued; without a worker none is sent.
    const mail = { SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM: 'Platen <hello@platen.test>' }
    stage.platen = await testPlaten({ env: { ...mail, ...env } })
    // The registry is read at run time.
    const store = stage.platen.payload.config.custom['platen'] as { tasks?: readonly unknown[] } // written by `contribute`
    store.tasks = [...(store.tasks ?? []), paidTask]
  })
  afterAll(() => stage.platen.close())

  /** Queues work of a person in a workspace, their own unless another is named; costs 6 and one for each page. */
  const work = async (as: TestUser, pages: number, workspace = as.workspace): Promise<string> => {
    const { payload } = stage.platen
    const req = await requestOf(payload, as)
    const job = await transaction({ payload, req }, (req) =>
      enqueue({ req, task: paidTask, input: { pages }, workspace }),
    )
    return job.id
  }
  return { stage, work }
}
