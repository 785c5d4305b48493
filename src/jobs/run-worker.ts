import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Runner, type WorkerEvents, parseCronItems, run } from 'graphile-worker'
import type { Payload } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { env } from '#kernel/server/env.ts'
import { cronItem, choreList } from './worker/chore-list.ts'
import { keepAlive } from './worker/keep-alive.ts'
import { queueLog } from './worker/queue-log.ts'
import { QueuePool } from './worker/queue-pool.ts'
import type { RunningAttempts } from './worker/run-attempt.ts'
import { Stopped } from './worker/stopped.ts'
import { taskList } from './worker/task-list.ts'
import { watchCancels } from './worker/watch-cancels.ts'

// Chores are short. They have turns of their own, so that a mail does not wait until a long generation has ended.
const choresAtOnce = 2

type RunWorkerArgs = {
  payload: Payload
  /** Jobs run at once. @default WORKER_CONCURRENCY */
  concurrency?: number
  /** How long a worker may be silent before its jobs run elsewhere; the same for all workers. @default 20 */
  silentSeconds?: number
}

export type JobWorker = {
  /** Settles when the worker has ended, by `stop` or by a failure of the queue. */
  ended: Promise<void>
  /** Takes no more jobs, gives running ones `graceMs` to end, then stops them so that they run again elsewhere. */
  stop(options?: { graceMs?: number }): Promise<void>
}

/** Starts running the queue's jobs and chores in this process; resolves once it is connected. */
export const runWorker = async ({
  payload,
  concurrency = env.WORKER_CONCURRENCY,
  silentSeconds = 20,
}: RunWorkerArgs): Promise<JobWorker> => {
  const running: RunningAttempts = new Map()
  const stopping = new AbortController()
  await using opened = new AsyncDisposableStack()
  const held = new Set<string>()
  const pool = new QueuePool(payload)
  opened.defer(() => pool.end())
  const alive = keepAlive({ payload, held, silentSeconds })
  opened.defer(() => alive.close())
  const cancels = watchCancels({ payload, running })
  opened.defer(() => cancels.close())
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => alive.add(workerPool.id))
  const given = {
    pgPool: pool,
    events,
    noHandleSignals: true,
    // What is new is announced; polling finds what had to wait for its time.
    pollInterval: 1000,
    logger: queueLog(payload),
  }
  const jobs = await run({
    ...given,
    concurrency,
    taskList: taskList({ payload, running, held, stopping: stopping.signal }),
    parsedCronItems: [],
  })
  opened.defer(() => halt(jobs))
  const background = await run({
    ...given,
    concurrency: choresAtOnce,
    taskList: choreList({ payload, stopping: stopping.signal, held }),
    parsedCronItems: parseCronItems(contributions(payload).chores.flatMap(cronItem)),
  })
  const whole = opened.move()
  const ended = endOf([jobs, background], whole)
  let stopped: Promise<void> | undefined
  const stop = async (graceMs: number): Promise<void> => {
    const drained = Promise.all([halt(jobs), halt(background)])
    const deadline = performance.now() + graceMs
    while (held.size > 0 && performance.now() < deadline) await sleep(50)
    stopping.abort(new Stopped('stopping'))
    for (const { controller } of running.values()) controller.abort(new Stopped('stopping'))
    await drained
    await ended
  }
  return { ended, stop: ({ graceMs = 5000 } = {}) => (stopped ??= stop(graceMs)) }
}

/** Stops a queue that may have stopped by itself already. */
const halt = (runner: Runner): Promise<void> => runner.stop().catch(() => undefined)

/** Settles when one queue has ended, after the other and the release; one who does not wait is not ended by a failure. */
const endOf = (runners: Runner[], opened: AsyncDisposableStack): Promise<void> => {
  const end = async (): Promise<void> => {
    try {
      await Promise.race(runners.map(({ promise }) => promise))
    } finally {
      await Promise.all(runners.map(halt))
      await Promise.allSettled(runners.map(({ promise }) => promise))
      await opened.disposeAsync()
    }
  }
  const ended = end()
  ended.catch(() => undefined)
  return ended
}
