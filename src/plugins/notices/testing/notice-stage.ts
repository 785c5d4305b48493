import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Task } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { mailServer } from '../../../../tests/support/mail-server.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

const task: Task<{ fails: boolean; ms: number }> = {
  name: 'test.work',
  label: { en: 'Work', de: 'Arbeit' },
  attempts: 1,
  schema: z.object({ fails: z.boolean(), ms: z.number() }),
  handler: async () => ({
    default: async (run) => {
      await sleep(run.input.ms, undefined, { signal: run.signal })
      if (run.input.fails) throw new Fault('The paper was torn.', { code: 'test.torn', status: 500 })
    },
  }),
}

/** Subjects of the mails about ended jobs. */
export const ofJobs = /^(Finished|Not finished|Fertig|Nicht fertig geworden): /

/** Platen with a mail server, a worker and a task of ours, and short ways to begin jobs and to see what is told of them. */
export const noticeStage = async () => {
  const server = await mailServer()
  const platen = await testPlaten({
    env: { SMTP_URL: server.url, MAIL_FROM: 'Platen <hello@platen.test>' },
  })
  // The registry is read at run time.
  const store = platen.payload.config.custom['platen'] as { tasks?: readonly unknown[] } // written by `contribute`
  store.tasks = [...(store.tasks ?? []), task]
  const owner = await platen.makeUser()
  await platen.startWorker()
  return {
    platen,
    server,
    owner,
    ...waysOf(platen, owner),
    /** The mails about ended jobs that somebody got; accounts get others too. */
    mailsTo: ({ email }: TestUser) =>
      server.mails.filter(
        ({ to, subject }) => to?.some(({ address }) => address === email) && ofJobs.test(subject ?? ''),
      ),
    async close() {
      await platen.close()
      await server.close()
    },
  }
}

type Given = {
  as?: TestUser
  fails?: boolean
  ms?: number
  title?: string
  design?: string
}

const waysOf = (platen: TestPlaten, owner: TestUser) => {
  /** Starts a job as somebody. */
  const begin = async ({ as = owner, fails = false, ms = 0, title, design }: Given = {}) => {
    // Loaded once the environment is set, as the config is.
    const { enqueue } = await import('#jobs/index.ts')
    const { payload } = platen
    const job = await transaction({ payload }, async (req) => {
      req.user = { ...(await payload.findByID({ collection: 'users', id: as.id })), collection: 'users' }
      return enqueue({
        req,
        task,
        input: { fails, ms },
        workspace: as.workspace,
        ...(title ? { title } : {}),
        ...(design ? { subject: { collection: 'designs', id: design } } : {}),
      })
    })
    return job.id
  }

  const until = async (jobId: string, status: string): Promise<void> => {
    const statusOf = async () =>
      (await platen.payload.db.pool.query(`select status from jobs where id = $1`, [jobId])).rows[0]?.status
    await expect.poll(statusOf, { timeout: 10_000, interval: 20 }).toBe(status)
  }

  const noticesOf = async (as: TestUser, where = '') =>
    (await platen.api('GET', `/api/notices?depth=0${where}`, { as })).body.docs as Record<string, unknown>[]

  const noticeOf = async (jobId: string, as = owner) =>
    (await noticesOf(as, `&where[job][equals]=${jobId}`)) as [Record<string, unknown>]

  return { begin, until, noticesOf, noticeOf }
}
