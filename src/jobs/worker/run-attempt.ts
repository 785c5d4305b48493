import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { execute } from '#kernel/server/session.ts'
import type { Task } from '../define-task.ts'
import { type BegunAttempt, beginAttempt } from '../sql/begin-attempt.ts'
import { readAttempt } from '../sql/read-attempt.ts'
import type { Attempt } from './attempt.ts'
import { isRetryable, jobErrorOf } from './job-error.ts'
import { putBack, settle } from './settle.ts'
import { Stopped, stopReasonOf } from './stopped.ts'
import { type StartedRun, startRun } from './task-run.ts'

// A handler that does not heed its signal keeps the job open no longer; cancel has to end within three seconds.
const heedMs = 1500

/** Attempts under way in this process, by token: for a moment a job that was taken over can have two. */
export type RunningAttempts = Map<string, { jobId: string; controller: AbortController }>

type RunArgs = {
  payload: Payload
  task: Task
  jobId: string
  ticket: string
  running: RunningAttempts
  /** Aborted once the worker stops: a job that was under way to it then goes back at once. */
  stopping: AbortSignal
}

/** Runs a delivered job once and brings it to its next state. A delivery the job does not wait for does nothing. */
export const runAttempt = async (args: RunArgs): Promise<void> => {
  const { payload, task, jobId, ticket, running, stopping } = args
  const token = randomUUID()
  const mostAttempts = task.attempts + (task.losses ?? 0)
  const { rows } = await execute<BegunAttempt>(payload, beginAttempt({ jobId, ticket, token, mostAttempts }))
  const row = rows[0]
  const log = payload.logger.child({ job: jobId, task: task.name })
  if (!row) return log.debug('This delivery is stale; nothing to run.')

  const controller = new AbortController()
  const attempt: Attempt = { payload, task, jobId, token, row, controller, log }
  if (row.cancelRequested) controller.abort(new Stopped('cancelled'))
  if (stopping.aborted) controller.abort(stopping.reason)
  running.set(token, { jobId, controller })
  try {
    const started = startRun(attempt, row.input)
    const failure = await failureOf(attempt, started)
    await started.close()
    if (!started.isFinished()) await conclude(attempt, started, failure)
    else if (failure) log.error({ err: failure }, 'The handler failed after its job had succeeded.')
  } finally {
    running.delete(token)
  }
}

/** Runs the handler to its end, or to a little after it was asked to stop; returns what it threw. */
const failureOf = async (attempt: Attempt, started: StartedRun): Promise<unknown> => {
  const { task, row, controller } = attempt
  if (row.attempts > row.maxAttempts) return crashed(row)
  const input = task.schema.safeParse(row.input)
  if (!input.success) return unusable(input.error)
  started.run.input = input.data

  const work = async () => {
    controller.signal.throwIfAborted()
    const module = await task.handler()
    controller.signal.throwIfAborted()
    await module.default(started.run)
    if (!started.isFinished()) await started.run.finish()
  }
  const outcome = work().then(
    () => undefined,
    (error: unknown) => error ?? new Error('The handler threw nothing.'),
  )
  return Promise.race([outcome, unheeded(controller.signal)])
}

const unheeded = async (signal: AbortSignal): Promise<unknown> => {
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  await sleep(heedMs, undefined, { ref: false })
  return signal.reason
}

/** Chooses the next state of an attempt that did not finish its job. */
const conclude = async (attempt: Attempt, { run }: StartedRun, failure: unknown): Promise<void> => {
  const { row, log } = attempt
  switch (await reasonToStop(attempt)) {
    case 'superseded':
      return log.warn('Another attempt has this job; this one ends without a trace.')
    case 'cancelled':
      return settle(attempt, { status: 'cancelled', run })
    case 'stopping':
      return putBack(attempt, { countsAsAttempt: false, delaySeconds: 0 })
    case undefined:
  }
  const error = jobErrorOf(failure)
  const internal = failure instanceof Fault ? failure.internal : undefined
  if (!isRetryable(failure) || row.attempts >= row.maxAttempts) {
    log.error({ err: failure, internal, attempt: row.attempts }, 'The job failed.')
    return settle(attempt, { status: 'failed', error, run })
  }
  log.warn({ err: failure, internal, attempt: row.attempts }, 'The attempt failed; the job will run again.')
  return putBack(attempt, { error, countsAsAttempt: true, delaySeconds: backoffSeconds(row.attempts) })
}

/** What the row says comes first: a refused write can mean a cancel that this worker has not heard of yet. */
const reasonToStop = async ({ payload, jobId, token, controller }: Attempt) => {
  const { rows } = await execute<{ cancelRequested: boolean }>(payload, readAttempt({ jobId, token }))
  if (!rows[0]) return 'superseded'
  if (rows[0].cancelRequested) return 'cancelled'
  const reason = stopReasonOf(controller.signal)
  return reason === 'stopping' ? reason : undefined
}

/** 2, 4, 8 … seconds, five minutes at most, spread by a fifth so that jobs that failed together come back apart. */
const backoffSeconds = (attempt: number): number => Math.min(300, 2 ** attempt) * (0.9 + Math.random() * 0.2)

const crashed = (row: BegunAttempt): Fault =>
  new Fault(
    'The work stopped unexpectedly each time it was tried. Retry the job, or ask for something smaller.',
    {
      code: 'jobs.crashed',
      status: 500,
      internal: `attempt ${row.attempts} of ${row.maxAttempts}: earlier attempts ended without a word`,
    },
  )

const unusable = (cause: unknown): Fault =>
  new Fault('This job was queued by an older version and can no longer be run. Start it anew.', {
    code: 'jobs.input-unusable',
    status: 422,
    internal: 'the stored input does not fit the schema of the task',
    cause,
  })
