import { execute, executeInTransaction } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { idleRun } from '../idle-run.ts'
import type { JobProgress } from '../job.ts'
import { appendEvent, writeProgress } from '../sql/append-event.ts'
import { holdAttempt } from '../sql/read-attempt.ts'
import { type EndedRow, endAttempt } from '../sql/end-attempt.ts'
import { recordEnd } from '../record-end.ts'
import type { TaskRun } from '../task-run.ts'
import { ending } from '../tell-ended.ts'
import type { Attempt } from './attempt.ts'
import { progressWriter } from './progress-writer.ts'
import { Stopped } from './stopped.ts'

export type StartedRun = {
  run: TaskRun
  isFinished(): boolean
  /** Writes the last progress; nothing of the run is written after it. */
  close(): Promise<void>
}

type Seq = { seq: number }

/** The run a handler gets: every write carries the attempt's token and lands only while the attempt has its job. */
export const startRun = (attempt: Attempt, input: unknown): StartedRun => {
  const { payload, jobId, token, row, controller, log } = attempt
  const fence = { jobId, token }
  let ended: 'no' | 'closed' | 'finished' = 'no'

  const held = <Row>(rows: Row[]): Row => {
    if (rows[0]) return rows[0]
    if (!controller.signal.aborted) controller.abort(new Stopped('superseded'))
    throw controller.signal.reason
  }
  const write = async (progress: JobProgress) => {
    const { rows } = await execute<Seq>(payload, writeProgress({ ...fence, progress }))
    held(rows)
  }
  const progress = progressWriter(write, (error) =>
    log.debug({ err: error }, 'A progress tick was not written.'),
  )

  const run: TaskRun = {
    ...idleRun({ payload, jobId, row }),
    attempt: row.attempts,
    attemptToken: token,
    input,
    signal: controller.signal,
    log,
    progress: (tick) => progress.tick(tick),
    emit: async (type, data) => {
      if (ended !== 'no') throw new Error(`${attempt.task.name} emitted "${type}" after its job ended.`)
      if (!/^[a-z][a-z0-9-]*$/.test(type))
        throw new Error(`"${type}" is no event type: use a lower-case word.`)
      const { rows } = await execute<Seq>(payload, appendEvent({ ...fence, type, data }))
      return held(rows).seq
    },
    write: (work) =>
      transaction({ payload }, async (req) => {
        held((await executeInTransaction<Seq>(req, holdAttempt(fence))).rows)
        await work(req)
      }),
    finish: async (commit) => {
      if (ended !== 'no') throw new Error(`${attempt.task.name} finished a job that has already ended.`)
      await progress.close()
      await ending(payload, (tell) =>
        transaction({ payload }, async (req) => {
          const { rows } = await executeInTransaction<EndedRow>(
            req,
            endAttempt({ ...fence, status: 'succeeded' }),
          )
          const row = held(rows)
          const result = await commit?.(req)
          await tell(req, { jobId, status: 'succeeded', row })
          const data = { status: 'succeeded', ...(result ? { result } : {}) }
          await recordEnd(req, { jobId, row, data })
        }),
      )
      ended = 'finished'
    },
  }
  return {
    run,
    isFinished: () => ended === 'finished',
    close: async () => {
      if (ended === 'no') ended = 'closed'
      await progress
        .close()
        .catch((error: unknown) => log.debug({ err: error }, 'The last progress was not written.'))
    },
  }
}
