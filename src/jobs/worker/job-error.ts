import { Fault } from '#kernel/server/fault.ts'
import type { JobError } from '../job.ts'

/** What a failure says to the person; only a Fault's own sentence is meant for them. */
export const jobErrorOf = (failure: unknown): JobError =>
  failure instanceof Fault
    ? { code: failure.code, message: failure.message }
    : { code: 'jobs.unexpected', message: 'Something went wrong on our side. Retry the job in a moment.' }

/** A Fault says itself whether trying again can help; what nobody expected may be gone the next time. */
export const isRetryable = (failure: unknown): boolean =>
  failure instanceof Fault ? failure.retryable : true
