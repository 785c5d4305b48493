import { Fault } from '#kernel/server/fault.ts'

/** The document did not get ready within its time; trying again would take as long. */
export const tookTooLong = (limitMs: number): Fault =>
  new Fault('This design is too heavy to be written. Remove some pages or large pictures and try again.', {
    code: 'exports.too-heavy',
    status: 422,
    internal: `the document was not done after ${limitMs} ms`,
  })
