import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'

/** A workspace that may be named. */
export const workspaceQuery = z.object({
  workspace: z
    .uuid()
    .or(z.literal('').transform(() => undefined))
    .optional(),
})

/** Which page of a list. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** The request's query, checked. @throws Fault `request.query` (400) with the places that are wrong. */
export const queryOf = <Query>(req: PayloadRequest, schema: z.ZodType<Query>): Query => {
  const parsed = schema.safeParse(req.query)
  if (parsed.success) return parsed.data
  throw new Fault('The address asks for something it cannot. Check what is named.', {
    code: 'request.query',
    status: 400,
    details: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  })
}
