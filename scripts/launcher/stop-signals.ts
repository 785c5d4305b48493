/** Why the launcher was asked to stop, and the exit code that follows from it. */
export class StopRequest extends Error {
  override readonly name = 'StopRequest'
  readonly exitCode: number
  constructor(cause: string, exitCode: number) {
    super(cause)
    this.exitCode = exitCode
  }
}

/**
 * A signal that aborts when the person or the system wants the launcher to stop: Ctrl-C, SIGTERM, SIGHUP, or the end of
 * the process that started it. A second Ctrl-C calls `force`.
 */
export const listenForStop = (force: () => void): AbortSignal => {
  const controller = new AbortController()
  let asked = 0
  const stop = (cause: string, exitCode: number): void => {
    // npm passes a terminal's Ctrl-C on although it reached us already: the same one arrives up to three times.
    if (asked > 0 && Date.now() - asked > 1_000 && exitCode === 130) force()
    asked ||= Date.now()
    controller.abort(new StopRequest(cause, exitCode))
  }
  process.on('SIGINT', () => stop('Ctrl-C', 130))
  process.on('SIGTERM', () => stop('SIGTERM', 0))
  process.on('SIGHUP', () => stop('the terminal was closed', 0))
  process.on('disconnect', () => stop('the process that started it ended', 0))
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] !== undefined) {
    setInterval(() => process.ppid !== parent && stop('npm ended', 0), 1_000).unref()
  }
  return controller.signal
}

/** Waits for work, but not longer than until the signal. */
export const orStopped = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  signal.throwIfAborted()
  let onAbort = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
