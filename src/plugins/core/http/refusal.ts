/** A request that is turned away before Payload sees it. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(message: string, { status, code }: { status: number; code: string }) {
    super(message)
    this.status = status
    this.code = code
  }
}
