import { STATUS_CODES } from 'node:http'

type PayloadErrors = {
  /** `id` where several records were asked for and this one failed. */
  errors?: { message?: string; data?: unknown; id?: unknown }[]
  /** The records of the same request that did not fail. */
  docs?: unknown
  message?: string
  code?: string
  details?: unknown
}

type Given = {
  status: number
  requestId: string
  /** What Payload answered, if it answered JSON. */
  body?: PayloadErrors | undefined
  headers?: Headers
  /** The panel's form shows inline errors only when there is no top-level `message`. */
  forPanel?: boolean
}

/** Long enough for a database to come back, short enough for a person to wait. */
const RETRY_AFTER_SECONDS = '5'

const PLAIN = new Map([
  [400, 'The request could not be understood.'],
  [401, 'Sign in first.'],
  [403, 'You are not allowed to do this.'],
  [404, 'There is nothing here, or you are not allowed to see it.'],
  [413, 'The request is too large.'],
  [500, 'Something went wrong on our side. Nothing was changed. Try again in a moment.'],
])

/** An error in Platen's one shape; Payload's own `errors` stay for its panel and clients. */
export const errorAnswer = ({ status, requestId, body = {}, headers, forPanel = false }: Given): Response => {
  const message = sentenceOf(status, body)
  // A failure of ours that nobody worded may hold anything, so none of it is told.
  const told = status >= 500 && !body.code ? undefined : body.errors
  const errors = (told ?? [{ message }]).map((error) => ({
    message: error.message ?? message,
    data: error.data ?? null,
    ...(error.id === undefined ? {} : { id: error.id }),
  }))
  const atFields = errors.some((error) => hasFieldErrors(error.data))
  const answerHeaders = new Headers(headers)
  answerHeaders.delete('content-length')
  if (status === 503) answerHeaders.set('retry-after', RETRY_AFTER_SECONDS)
  answerHeaders.set('content-type', 'application/json; charset=utf-8')
  return new Response(
    JSON.stringify({
      error: true,
      code: body.code ?? codeOf(status, atFields),
      ...(forPanel && atFields ? {} : { message }),
      details: body.details ?? null,
      timestamp: new Date().toISOString(),
      request_id: requestId,
      errors,
      ...(Array.isArray(body.docs) ? { docs: body.docs as unknown[] } : {}),
    }),
    { status, headers: answerHeaders },
  )
}

const hasFieldErrors = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors)

const sentenceOf = (status: number, body: PayloadErrors): string => {
  if (status >= 500) return body.code ? (body.errors?.[0]?.message ?? '') : (PLAIN.get(500) ?? '')
  return (
    body.errors?.[0]?.message ??
    PLAIN.get(status) ??
    body.message ??
    STATUS_CODES[status] ??
    'The request failed.'
  )
}

const codeOf = (status: number, atFields: boolean): string => {
  if (atFields) return 'request.fields'
  const phrase = STATUS_CODES[status] ?? 'error'
  return `http.${phrase.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
}
