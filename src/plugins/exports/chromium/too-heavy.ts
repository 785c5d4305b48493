import { Fault } from '#kernel/server/fault.ts'

/** The document takes more time or memory than there is; trying again would take as much. */
export const tooHeavy = (internal: string, cause?: Error): Fault =>
  new Fault('This design is too heavy to be written. Remove some pages or large pictures and try again.', {
    code: 'exports.too-heavy',
    status: 422,
    internal,
    cause,
  })
