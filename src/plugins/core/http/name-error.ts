import type { AfterErrorHook, Config, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'

/** PostgreSQL's class 22: a value it cannot store or compare, which is the sender's fault. */
const UNUSABLE_VALUE = /^22[0-9A-Z]{3}$/
const DEEPEST_CAUSE = 5

/** Faults are expected; `nameError` logs them itself, without a stack unless the fault is ours. */
export const loggingLevels = { Fault: false } as NonNullable<Config['loggingLevels']> // typed for Payload's own errors only

/** Adds a fault's code and details to Payload's answer, and answers unusable values with 400. */
export const nameError: AfterErrorHook = ({ error, result, req }) => {
  if (error instanceof Fault) {
    logFault(error, req)
    return {
      response: { ...result, errors: result?.errors ?? [], code: error.code, details: error.details ?? null },
      status: error.status,
    }
  }
  if (!hasUnusableValue(error)) return undefined
  const message = 'The request holds a value of the wrong form. Check its ids, numbers and dates.'
  return { response: { errors: [{ message }], code: 'request.value' }, status: 400 }
}

const hasUnusableValue = (error: unknown): boolean => {
  let current: unknown = error
  for (let depth = 0; depth < DEEPEST_CAUSE && current; depth += 1) {
    const { code, cause } = current as { code?: unknown; cause?: unknown }
    if (typeof code === 'string' && UNUSABLE_VALUE.test(code)) return true
    current = cause
  }
  return false
}

const logFault = (fault: Fault, { payload, headers }: PayloadRequest): void => {
  const requestId = headers?.get('x-request-id') ?? undefined
  const about = { code: fault.code, status: fault.status, requestId }
  if (fault.status >= 500) payload.logger.error({ ...about, err: fault }, fault.internal ?? fault.message)
  else payload.logger.info(about, fault.internal ?? fault.message)
}
