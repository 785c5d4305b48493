import { APIError } from 'payload'

export type FaultOptions = {
  /** Stable, dotted, for machines: `exports.not-ready`. */
  code: string
  /** HTTP status, 400…599. */
  status: number
  /** A sentence for the log; never sent to the person. */
  internal?: string
  /** Machine-readable facts the person may see. */
  details?: unknown
  cause?: unknown
  /** For jobs: trying again can help. Default false. */
  retryable?: boolean
}

/** A failure with two messages: `message` tells the person what to do, `internal` tells the log what happened. */
export class Fault extends APIError {
  readonly code: string
  readonly internal: string | undefined
  readonly details: unknown
  readonly retryable: boolean

  constructor(message: string, options: FaultOptions) {
    super(message, options.status, undefined, true)
    // Payload takes the class's name, which a build may shorten; what is logged is decided by it.
    this.name = 'Fault'
    this.code = options.code
    this.internal = options.internal
    this.details = options.details
    this.retryable = options.retryable ?? false
    if (options.cause !== undefined) this.cause = options.cause
  }
}
