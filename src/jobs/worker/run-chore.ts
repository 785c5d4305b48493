import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from 'graphile-worker'
import type { Payload } from 'payload'
import { ZodError } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { execute } from '#kernel/server/session.ts'
import type { Chore } from '../define-chore.ts'
import { dropSuperseded, forgetFailedChore, recordFailedChore, returnChore } from '../sql/chores.ts'
import { isRetryable } from './job-error.ts'
import { Stopped, stopReasonOf } from './stopped.ts'

// Two run at once: one that hangs for ever would leave the mail of everybody to the other.
const longestMs = 5 * 60_000
const heedMs = 1500

type RunArgs = { payload: Payload; chore: Chore; delivery: unknown; job: Job; stopping: AbortSignal }

/**
 * Runs a delivered chore once. What it throws lets the queue run it again after 3, 7, 20 … seconds; when it gives up
 * the chore is taken out and listed among the failed ones.
 */
export const runChore = async ({ payload, chore, delivery, job, stopping }: RunArgs): Promise<void> => {
  const held = { delivery: job.id, pool: job.locked_by ?? '' }
  const log = payload.logger.child({ chore: chore.name })
  const given = (delivery ?? {}) as { input?: unknown } // written by `deliverChore`, or `{}` by the clock
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(longestMs)])
  const work = async (): Promise<void> => {
    const input = chore.schema.parse(given.input ?? {})
    signal.throwIfAborted()
    const module = await chore.handler()
    await module.default({ payload, input, attempt: job.attempts, signal, log })
  }
  try {
    await Promise.race([work(), unheeded(signal)])
    if (chore.cron !== undefined && job.key !== null)
      await execute(payload, forgetFailedChore({ chore: chore.name, key: job.key }))
  } catch (failure) {
    if (stopReasonOf(stopping)) return void (await execute(payload, returnChore(held)))
    if (job.key !== null && (await execute(payload, dropSuperseded(held))).rows.length > 0) {
      return log.warn({ err: failure }, 'The chore failed; a newer one of its key takes its place.')
    }
    if (isWorthAnother(failure) && job.attempts < job.max_attempts) {
      log.warn({ err: failure, attempt: job.attempts }, 'The chore failed; it will run again.')
      throw failure
    }
    log.error({ err: failure, attempt: job.attempts }, 'The chore gave up.')
    await execute(payload, recordFailedChore({ ...held, chore: chore.name, error: choreErrorOf(failure) }))
  }
}

const unheeded = async (signal: AbortSignal): Promise<never> => {
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  await sleep(heedMs, undefined, { ref: false })
  throw signal.reason instanceof Stopped
    ? signal.reason
    : new Error('The chore took longer than five minutes.', { cause: signal.reason })
}

const isWorthAnother = (failure: unknown): boolean => !(failure instanceof ZodError) && isRetryable(failure)

/** What the list of failed chores says; only content admins see it, so the failure's own first line is of use. */
const choreErrorOf = (failure: unknown): { code: string; message: string } => {
  if (failure instanceof Fault) return { code: failure.code, message: failure.message }
  if (failure instanceof ZodError)
    return { code: 'jobs.input-unusable', message: 'It was queued by an older version and cannot be run.' }
  const [line = ''] = String(failure instanceof Error ? failure.message : failure).split('\n')
  return { code: 'jobs.unexpected', message: line.slice(0, 300) }
}
