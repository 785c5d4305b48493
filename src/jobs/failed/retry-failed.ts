import type { PayloadRequest } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { enqueueChore } from '../enqueue-chore.ts'
import { retryJob } from '../retry-job.ts'
import { removeFailedChores } from '../sql/failed.ts'

export type FailedIds = { jobs: readonly string[]; chores: readonly string[] }
export type Retried = { done: string[]; refused: { id: string; code: string; message: string }[] }

/** Runs failed jobs and chores again, each by itself: one that cannot be run again keeps no other from it. */
export const retryFailed = async (req: PayloadRequest, { jobs, chores }: FailedIds): Promise<Retried> => {
  const retried: Retried = { done: [], refused: [] }
  const attempt = async (id: string, retry: () => Promise<void>): Promise<void> => {
    try {
      await retry()
      retried.done.push(id)
    } catch (failure) {
      if (!(failure instanceof Fault)) throw failure
      retried.refused.push({ id, code: failure.code, message: failure.message })
    }
  }
  for (const id of jobs) await attempt(id, () => retryJob({ payload: req.payload, jobId: id, req }))
  for (const id of chores) await attempt(id, () => retryChore(req, id))
  return retried
}

const retryChore = (given: PayloadRequest, id: string): Promise<void> =>
  transaction({ payload: given.payload, req: given }, async (req) => {
    const { rows } = await executeInTransaction<{ chore: string; input: unknown }>(
      req,
      removeFailedChores([id]),
    )
    const failed = rows[0]
    if (!failed) throw gone()
    const chore = contributions(req.payload).chores.find(({ name }) => name === failed.chore)
    if (!chore) throw switchedOff(failed.chore)
    const input = chore.schema.safeParse(failed.input)
    if (!input.success) throw unusable()
    await enqueueChore({ req, chore, input: input.data })
  })

const gone = () =>
  new Fault('Somebody else has retried or dismissed it already.', { code: 'jobs.not-found', status: 404 })

const switchedOff = (chore: string) =>
  new Fault('This kind of work is switched off. Ask an administrator to switch it on.', {
    code: 'jobs.task-gone',
    status: 409,
    internal: `no chore named ${chore} is contributed`,
  })

const unusable = () =>
  new Fault('It was queued by an older version and cannot be run any more. Dismiss it.', {
    code: 'jobs.input-unusable',
    status: 409,
  })
