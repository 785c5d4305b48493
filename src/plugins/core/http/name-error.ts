import type { AfterErrorHook, Config, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { type StateAnswer, stateAnswers, unreachable } from './state-answers.ts'

/** What the database adapter says of a query it cannot write: of a field that is not there, or not to be compared so. */
const UNANSWERABLE =
  /^(?:Cannot find field for path at |Not supported$|Relationship was not found$|Only 'equals' operator is supported|Invalid value type$|Invalid ID value)/
/** Said by the pool, the driver or Node where no connection is to be had. */
const NO_CONNECTION =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/
const NO_NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT'])
const DEEPEST_CAUSE = 5

/** Faults are expected; `nameError` logs them itself, without a stack unless the fault is ours. */
export const loggingLevels = { Fault: false } as NonNullable<Config['loggingLevels']> // typed for Payload's own errors only

/** Adds a fault's code and details to Payload's answer, and answers what only the sender can mend with 400. */
export const nameError: AfterErrorHook = ({ error, graphqlResult, result, req }) => {
  const fault = faultIn(error)
  if (fault) {
    logFault(fault, req)
    return {
      response: { ...result, errors: result?.errors ?? [], code: fault.code, details: fault.details ?? null },
      status: fault.status,
      ...(graphqlResult
        ? {
            graphqlResult: {
              ...graphqlResult,
              extensions: { ...graphqlResult.extensions, code: fault.code },
            },
          }
        : {}),
    }
  }
  const answer = answerTo(error)
  const requestId = requestIdOf(req)
  if (answer?.logged) {
    req.payload.logger.error({ err: error, code: answer.code, requestId }, 'A statement failed.')
  }
  if (answer) return refused(answer, graphqlResult)
  // Payload has logged the error itself; this says whose it was.
  if (isOurs(error)) req.payload.logger.error({ requestId, method: req.method }, 'A request failed.')
  return undefined
}

const requestIdOf = ({ headers }: PayloadRequest): string | undefined =>
  headers?.get('x-request-id') ?? undefined

const isOurs = (error: Error & { status?: number; originalError?: { status?: number } }): boolean =>
  (error.originalError?.status ?? error.status ?? 500) >= 500

/** GraphQL wraps what its resolvers throw. */
const faultIn = (error: Error & { originalError?: unknown }): Fault | undefined =>
  [error, error.originalError].find((each) => each instanceof Fault)

type Told = Pick<StateAnswer, 'status' | 'code' | 'message'>

const unanswerable: Told = {
  status: 400,
  code: 'request.query',
  message: 'The request asks for something that is not there.',
}

type GraphQlResult = Parameters<AfterErrorHook>[0]['graphqlResult']

const refused = ({ status, code, message }: Told, inGraphQl: GraphQlResult) => ({
  response: { errors: [{ message }], code },
  status,
  ...(inGraphQl
    ? {
        graphqlResult: {
          ...inGraphQl,
          message,
          extensions: { ...inGraphQl.extensions, code, statusCode: status },
        },
      }
    : {}),
})

/** GraphQL and the adapter wrap what is thrown below them. */
type Failure = { code?: unknown; message?: unknown; cause?: unknown; originalError?: unknown }

/** What to tell of a failure of the database, when one is behind the error. */
const answerTo = (error: unknown): (Told & Partial<StateAnswer>) | undefined => {
  let current: unknown = error
  for (let depth = 0; depth < DEEPEST_CAUSE && current; depth += 1) {
    const { code, message, cause, originalError } = current as Failure
    const told = typeof message === 'string' ? message : ''
    if (UNANSWERABLE.test(told)) return unanswerable
    if (NO_CONNECTION.test(told) || NO_NETWORK.has(String(code))) return unreachable
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) {
      return stateAnswers.find(({ states }) => states.test(code))
    }
    current = cause ?? originalError
  }
  return undefined
}

const logFault = (fault: Fault, req: PayloadRequest): void => {
  const { payload } = req
  const requestId = requestIdOf(req)
  const about = { code: fault.code, status: fault.status, requestId }
  if (fault.status >= 500) payload.logger.error({ ...about, err: fault }, fault.internal ?? fault.message)
  else payload.logger.info(about, fault.internal ?? fault.message)
}
