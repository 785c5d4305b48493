import { Fault } from '#kernel/server/fault.ts'

/** Says the same for what is not there and for what the person may not see. */
export const notFound = (): Fault =>
  new Fault('There is nothing here, or you are not allowed to see it.', {
    code: 'preview.not-found',
    status: 404,
  })

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An id of a record. @throws Fault `preview.not-found` for anything that cannot be one. */
export const idFrom = (value: unknown): string => {
  if (typeof value === 'string' && uuid.test(value)) return value
  throw notFound()
}

export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)
