import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type TaskList, type WorkerEvents, run } from 'graphile-worker'
import type { Payload } from 'payload'
import pg from 'pg'
import { contributions } from '#kernel/server/contribute.ts'
import { env } from '#kernel/server/env.ts'
import type { Task } from './define-task.ts'
import { keepAlive } from './worker/keep-alive.ts'
import { queueLog } from './worker/queue-log.ts'
import { type RunningAttempts, runAttempt } from './worker/run-attempt.ts'
import { Stopped } from './worker/stopped.ts'
import { watchCancels } from './worker/watch-cancels.ts'

type RunWorkerArgs = {
  payload: Payload
  /** Jobs run at once. @default WORKER_CONCURRENCY */
  concurrency?: number
}

export type JobWorker = {
  /** Settles when the worker has ended, by `stop` or by a failure of the queue. */
  ended: Promise<void>
  /** Takes no more jobs, gives running ones `graceMs` to end, then stops them so that they run again elsewhere. */
  stop(options?: { graceMs?: number }): Promise<void>
}

/** Starts running the queue's jobs in this process; resolves once it is connected. */
export const runWorker = async ({
  payload,
  concurrency = env.WORKER_CONCURRENCY,
}: RunWorkerArgs): Promise<JobWorker> => {
  const running: RunningAttempts = new Map()
  // A pool of its own: with a connection string instead, the queue leaves the running job locked when it is stopped.
  const pool = new pg.Pool({ ...payload.db.poolOptions, max: 4, application_name: 'platen queue' })
  const onLost = (error: Error) => payload.logger.warn(`The queue lost a connection: ${error.message}`)
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', onLost))
  const cancels = watchCancels({ payload, running })
  const alive = keepAlive(payload)
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => alive.add(workerPool.id))
  const release = async () => {
    await cancels.close()
    await alive.close()
    await pool.end()
  }
  const runner = await run({
    pgPool: pool,
    events,
    concurrency,
    noHandleSignals: true,
    // New jobs are announced; polling finds those whose backoff is over.
    pollInterval: 1000,
    taskList: taskList({ payload, running }),
    logger: queueLog(payload),
    parsedCronItems: [],
  }).catch(async (error: unknown) => {
    await release()
    throw error
  })
  const ended = endOf(runner.promise, release)
  let stopped: Promise<void> | undefined
  const stop = async (graceMs: number): Promise<void> => {
    const drained = runner.stop()
    const deadline = performance.now() + graceMs
    while (running.size > 0 && performance.now() < deadline) await sleep(50)
    for (const controller of running.values()) controller.abort(new Stopped('stopping'))
    await drained
    await ended
  }
  return { ended, stop: ({ graceMs = 5000 } = {}) => (stopped ??= stop(graceMs)) }
}

/** Settles as the queue does, after the release; one who does not wait for it is not ended by its failure. */
const endOf = (queue: Promise<void>, release: () => Promise<void>): Promise<void> => {
  const end = async (): Promise<void> => {
    try {
      await queue
    } finally {
      await release()
    }
  }
  const ended = end()
  ended.catch(() => undefined)
  return ended
}

const taskList = ({ payload, running }: { payload: Payload; running: RunningAttempts }): TaskList =>
  Object.fromEntries(
    contributions(payload).tasks.map((task: Task) => [
      task.name,
      (delivery, { job }) => {
        const { jobId } = delivery as { jobId: string } // written by `deliver`, the only one who queues
        return runAttempt({ payload, task, jobId, ticket: job.id, running })
      },
    ]),
  )
