import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { transaction } from '#kernel/server/transaction.ts'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { Chore } from '../define-chore.ts'
import type { Task } from '../define-task.ts'
import { enqueue } from '../enqueue.ts'
import { enqueueChore } from '../enqueue-chore.ts'
import type { JobError, JobProgress, JobStatus } from '../job.ts'
import type { JobEndListener } from '../job-end.ts'
import type { JobCharger } from '../work/charger.ts'

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
  /** Queues a chore in a transaction of its own. */
  chore<Input>(
    chore: Chore<Input>,
    input: NoInfer<Input>,
    options?: { key?: string; delaySeconds?: number },
  ): Promise<void>
  row(jobId: string): Promise<JobRow>
  events(jobId: string): Promise<EventRow[]>
  /** Resolves with the row once the job has the status; fails after ten seconds. */
  until(jobId: string, status: JobStatus): Promise<JobRow>
  /** Rows of any statement. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>
  /** How many deliveries of jobs are in the queue. */
  deliveries(): Promise<number>
}

type Given = {
  chores?: Chore[]
  jobEnds?: JobEndListener[]
  chargers?: JobCharger[]
  env?: Record<string, string>
}

/** Platen with the given tasks and chores beside its own, and short ways to put some in and to look at them. */
export const testQueue = async (tasks: Task[], { env = {}, ...more }: Given = {}): Promise<TestQueue> => {
  const platen = await testPlaten({ env })
  const { payload } = platen
  addToRegistry(payload, { tasks, ...more })
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
    rows: rowsOf,
    chore: (chore, input, options = {}) =>
      transaction({ payload }, (req) => enqueueChore({ req, chore, input, ...options })),
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
        `select count(*)::int as n from graphile_worker._private_jobs where payload->>'jobId' is not null`,
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
const addToRegistry = (payload: Payload, added: Record<string, readonly unknown[]>): void => {
  const store = payload.config.custom['platen'] as Record<string, readonly unknown[] | undefined> // of `contribute`
  for (const [key, entries] of Object.entries(added)) store[key] = [...(store[key] ?? []), ...entries]
}
