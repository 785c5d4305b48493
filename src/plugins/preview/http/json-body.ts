import type { PayloadRequest } from 'payload'
import type { ZodType } from 'zod'
import { Fault } from '#kernel/server/fault.ts'

/** The request's JSON body, checked. @throws Fault `request.body` (400) with the places that are wrong. */
export const jsonBody = async <Body>(req: PayloadRequest, schema: ZodType<Body>): Promise<Body> => {
  const given: unknown = await req.json?.().catch(() => undefined)
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Fault('The request is not as it should be. Check the fields that are named.', {
    code: 'request.body',
    status: 400,
    details: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  })
}
