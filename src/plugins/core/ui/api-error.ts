type Problem = {
  message: string
  data?: { errors?: { path?: string; field?: string; message: string }[] } | null
}

type ErrorBody = {
  code?: string
  message?: string
  request_id?: string
  details?: unknown
  errors?: Problem[]
}

/** A refusal of our API: the server's own sentence, a stable code, and what is wrong with which field. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly fieldErrors: Readonly<Record<string, string>>
  readonly requestId: string | undefined
  /** What the server adds for programs, by its code. */
  readonly details: unknown

  constructor(status: number, body: ErrorBody) {
    const problems = body.errors ?? []
    super(body.message ?? problems[0]?.message ?? '')
    this.name = 'ApiError'
    this.status = status
    this.code = body.code ?? `http.${status}`
    this.requestId = body.request_id
    this.details = body.details
    this.fieldErrors = Object.fromEntries(
      problems
        .flatMap((problem) => problem.data?.errors ?? [])
        .map((error) => [error.path ?? error.field ?? '', error.message]),
    )
  }
}

/** True for a request that never got an answer: offline, timed out, or the server is down. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')
