import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { transaction } from '#kernel/server/transaction.ts'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { Task } from '../define-task.ts'
import { enqueue } from '../enqueue.ts'
import type { JobError, JobProgress, JobStatus } from '../job.ts'

export type JobRow = {
  status: JobStatus
  attempts: number
  progress: JobProgress
  error: JobError | null
  token: string | null
}
export type EventRow = { seq: number; type: string; data: Record<string, unknown> }

export type TestQueue = TestPlaten & {
  workspace: string
  add<Input>(
    task: Task<Input>,
    input: NoInfer<Input>,
    options?: { jobKey?: string; workspace?: string },
  ): Promise<string>
  row(jobId: string): Promise<JobRow>
  events(jobId: string): Promise<EventRow[]>
  /** Resolves with the row once the job has the status; fails after ten seconds. */
  until(jobId: string, status: JobStatus): Promise<JobRow>
  /** How many deliveries are in the queue. */
  deliveries(): Promise<number>
}

/** Platen with the given tasks beside its own, and short ways to put jobs in and to look at them. */
export const testQueue = async (tasks: Task[]): Promise<TestQueue> => {
  const platen = await testPlaten()
  const { payload } = platen
  addTasks(payload, tasks)
  const { id: workspace } = await payload.create({ collection: 'workspaces', data: { name: 'Test' } })
  const rowsOf = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await payload.db.pool.query(text, values)).rows as Row[]

  const row = async (jobId: string): Promise<JobRow> => {
    const [found] = await rowsOf<JobRow>(
      'select status, attempts::int, progress, error, attempt_token as token from jobs where id = $1',
      [jobId],
    )
    if (!found) throw new Error(`There is no job ${jobId}.`)
    return found
  }
  return {
    ...platen,
    workspace,
    row,
    add: async (task, input, options = {}) => {
      const job = await transaction({ payload }, (req) =>
        enqueue({ req, task, input, workspace, ...options }),
      )
      return job.id
    },
    events: (jobId) =>
      rowsOf('select seq, type, data from platen.job_events where job_id = $1 order by seq', [jobId]),
    until: async (jobId, status) => {
      for (let waited = 0; waited < 10_000; waited += 25) {
        const found = await row(jobId).catch(unlessDisconnected)
        if (found?.status === status) return found
        await sleep(25)
      }
      throw new Error(`Job ${jobId} is ${(await row(jobId)).status}, not ${status}.`)
    },
    deliveries: async () => {
      const [count] = await rowsOf<{ n: number }>(
        'select count(*)::int as n from graphile_worker._private_jobs',
      )
      return count?.n ?? 0
    },
  }
}

/** Tests end connections, and one that polls may be among them; the next look uses another. */
const unlessDisconnected = (error: unknown): undefined => {
  if (/terminat/i.test(String(error))) return undefined
  throw error
}

/** The registry is read at run time, so tests may add to the one of a running Payload. */
const addTasks = (payload: Payload, tasks: Task[]): void => {
  const store = payload.config.custom['platen'] as { tasks?: readonly Task[] } // written by `contribute`
  store.tasks = [...(store.tasks ?? []), ...tasks]
}
