import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { findActiveJob } from './find-active-job.ts'
import { type JobSubject, noProgress } from './job.ts'
import type { Task } from './define-task.ts'
import { storable } from './json.ts'
import { fillLane } from './fill-lane.ts'
import { lockLane } from './sql/lanes.ts'
import { recordEvent } from './sql/record-event.ts'
import { reserveWork } from './work/reserve-work.ts'

type EnqueueArgs<Input> = {
  /** A request with an open transaction: the job exists exactly when that transaction commits. */
  req: PayloadRequest
  task: Task<Input>
  input: NoInfer<Input>
  /** Id of the workspace the job belongs to. */
  workspace: string
  /** The record the job works on. */
  subject?: JobSubject
  /** Makes a double click one job: while a job of this task, workspace and key waits or runs, it is the one returned. */
  jobKey?: string
  /** What people see in lists. @default the task's label */
  title?: string
  /** Smaller runs sooner; below 0 it has a place of its own beside the workspace's others. @default the task's */
  priority?: number
}

export type EnqueuedJob = {
  id: string
  /** False when a job of the same key was already under way. */
  isNew: boolean
  subject?: JobSubject
  /** What was set aside for it now: 0 where nothing costs anything, and for a job that was under way. */
  credits: number
}

/**
 * Creates a job and queues it on the request's transaction.
 *
 * @throws Error when the request has no open transaction. @throws ZodError when the input does not fit the task.
 * @throws Fault of whoever is paid for the work and cannot be, such as `credits.insufficient` (402).
 */
export const enqueue = async <Input>(args: EnqueueArgs<Input>): Promise<EnqueuedJob> => {
  const { req, task, workspace, subject, jobKey } = args
  const input = task.schema.parse(args.input)
  const active = jobKey ? await findActiveJob({ req, task, workspace, jobKey }) : undefined
  if (active) return { ...active, isNew: false, credits: 0 }

  // Refuses a request without a transaction, before Payload would write the row outside any.
  await executeInTransaction(req, sql`select`)
  const row = rowOf({ ...args, input })
  const id = await createRow(req, row)
  const { title, createdBy = null } = row
  const starting = { jobId: id, title, workspace, createdBy, subject: subject ?? null, isRetry: false }
  const credits = await reserveWork(req, { ...starting, task, input })
  await executeInTransaction(req, lockLane(workspace))
  await fillLane(req, workspace)
  const data = { status: 'queued', ...noProgress }
  await executeInTransaction(req, recordEvent({ jobId: id, seq: 1, type: 'progress', data }))
  return { id, isNew: true, credits, ...(subject ? { subject } : {}) }
}

const rowOf = <Input>({ req, task, input, workspace, ...args }: EnqueueArgs<Input>) => {
  const { subject, jobKey, title, priority } = args
  const label = typeof task.label === 'string' ? task.label : task.label.en
  return {
    kind: task.name,
    title: storable(title ?? label).slice(0, 200),
    status: 'queued',
    progress: noProgress,
    attempts: 0,
    maxAttempts: task.attempts,
    priority: priority ?? task.priority ?? 0,
    eventSeq: 1,
    input: storable(input),
    jobKey,
    subjectCollection: subject?.collection,
    subjectId: subject?.id,
    workspace,
    createdBy: req.user?.id,
  }
}

/** One INSERT, without the collection's hooks and look-ups: nothing in it comes from outside. */
const createRow = async (req: PayloadRequest, data: Record<string, unknown>): Promise<string> => {
  // as the system: nobody writes jobs but the queue, and the verb that asks has checked its caller
  const row: unknown = await req.payload.db.create({ collection: 'jobs', req, data })
  return (row as { id: string }).id // the adapter types its rows as any
}
