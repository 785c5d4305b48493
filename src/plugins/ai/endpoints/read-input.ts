import { type PayloadRequest, ValidationError } from 'payload'
import type { ZodType } from 'zod'

/** The body of a request about designs, checked; no body is an empty one. @throws ValidationError that names the fields at fault. */
export const readInput = async <Input>(req: PayloadRequest, schema: ZodType<Input>): Promise<Input> => {
  const given: unknown = await req.json?.().catch(() => undefined)
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
    return {
      path: [...issue.path, ...unknown].join('.') || 'body',
      message: unknown.length > 0 ? 'There is no such field.' : issue.message,
    }
  })
  throw new ValidationError({ collection: 'designs', errors }, req.t)
}
