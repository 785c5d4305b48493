import { Fault } from '#kernel/server/fault.ts'

/** The storage did not do what it was asked; it may next time. */
export const unreachable = (internal: string, cause?: unknown): Fault =>
  new Fault('The file storage does not answer. Nothing was lost; try again in a moment.', {
    code: 'storage.unreachable',
    status: 503,
    internal,
    cause,
    retryable: true,
  })

/** The storage answers, and refuses: its settings are wrong. */
export const misconfigured = (internal: string, cause?: unknown): Fault =>
  new Fault('The file storage refuses to work with this platform. Its operator has to check the settings.', {
    code: 'storage.refused',
    status: 503,
    internal,
    cause,
    retryable: true,
  })
