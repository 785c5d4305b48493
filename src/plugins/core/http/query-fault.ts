import { Fault } from '#kernel/server/fault.ts'

/** A query that cannot be answered as it is: 400, `request.query`. */
export const queryFault = (message: string): Fault =>
  new Fault(message, { code: 'request.query', status: 400 })
