/** The browser went away below a document, which may or may not have been the reason. */
export class BrowserLost extends Error {
  /** Whether there is a sign that a document wanted too much: its tab crashed, or memory ran out. */
  readonly isHeavy: boolean

  constructor(cause: unknown, { isHeavy = cause instanceof MemorySpent }: { isHeavy?: boolean } = {}) {
    super('Chromium ended before the document was done.', { cause })
    this.name = 'BrowserLost'
    this.isHeavy = isHeavy
  }
}

/** Why a browser was ended: its documents took more memory than one may have. */
export class MemorySpent extends Error {}
