import type { PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An id in the route. @throws Fault `accounts.not-found` (404) for anything that cannot be one. */
export const routeId = (req: PayloadRequest, name = 'id'): string => {
  const id = req.routeParams?.[name]
  if (typeof id === 'string' && uuid.test(id)) return id
  throw notFound()
}

/** Says the same for what is not there and for what the person may not see. */
export const notFound = (): Fault =>
  new Fault('There is nothing here, or you are not allowed to see it.', {
    code: 'accounts.not-found',
    status: 404,
  })
