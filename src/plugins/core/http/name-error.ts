import type { AfterErrorHook, Config, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'

/** PostgreSQL's class 22: a value it cannot store or compare. */
const UNUSABLE_VALUE = /^22[0-9A-Z]{3}$/
const NO_SUCH_RECORD = '23503'
/** Said by the adapter of a query for a field that is not there. */
const UNKNOWN_FIELD = /^Cannot find field for path at /
const DEEPEST_CAUSE = 5

/** Faults are expected; `nameError` logs them itself, without a stack unless the fault is ours. */
export const loggingLevels = { Fault: false } as NonNullable<Config['loggingLevels']> // typed for Payload's own errors only

/** Adds a fault's code and details to Payload's answer, and answers what only the sender can mend with 400. */
export const nameError: AfterErrorHook = ({ error, graphqlResult, result, req }) => {
  if (error instanceof Fault) {
    logFault(error, req)
    return {
      response: { ...result, errors: result?.errors ?? [], code: error.code, details: error.details ?? null },
      status: error.status,
    }
  }
  const sqlState = sqlStateOf(error)
  if (sqlState === NO_SUCH_RECORD) {
    return refused(
      'request.reference',
      'The request names a record that does not exist, or one that others still need.',
      graphqlResult,
    )
  }
  if (UNKNOWN_FIELD.test(error.message)) {
    return refused('request.query', 'The request asks for something that is not there.', graphqlResult)
  }
  if (!UNUSABLE_VALUE.test(sqlState)) return undefined
  return refused(
    'request.value',
    'The request holds a value of the wrong form. Check its ids, numbers and dates.',
    graphqlResult,
  )
}

type GraphQlResult = Parameters<AfterErrorHook>[0]['graphqlResult']

const refused = (code: string, message: string, inGraphQl: GraphQlResult) => ({
  response: { errors: [{ message }], code },
  status: 400,
  ...(inGraphQl
    ? {
        graphqlResult: {
          ...inGraphQl,
          message,
          extensions: { ...inGraphQl.extensions, code, statusCode: 400 },
        },
      }
    : {}),
})

/** GraphQL wraps what its resolvers throw. */
type Failure = { code?: unknown; cause?: unknown; originalError?: unknown }

/** The SQLSTATE of the database error behind a failure; empty when there is none. */
const sqlStateOf = (error: unknown): string => {
  let current: unknown = error
  for (let depth = 0; depth < DEEPEST_CAUSE && current; depth += 1) {
    const { code, cause, originalError } = current as Failure
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
    current = cause ?? originalError
  }
  return ''
}

const logFault = (fault: Fault, { payload, headers }: PayloadRequest): void => {
  const requestId = headers?.get('x-request-id') ?? undefined
  const about = { code: fault.code, status: fault.status, requestId }
  if (fault.status >= 500) payload.logger.error({ ...about, err: fault }, fault.internal ?? fault.message)
  else payload.logger.info(about, fault.internal ?? fault.message)
}
