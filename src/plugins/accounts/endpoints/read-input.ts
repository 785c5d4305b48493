import { type PayloadRequest, ValidationError, addDataAndFileToRequest } from 'payload'
import type { ZodType } from 'zod'

/**
 * What was sent, as JSON or as the panel's form, checked.
 *
 * @throws ValidationError (400) with the fields at fault.
 */
export const readInput = async <Input>(req: PayloadRequest, schema: ZodType<Input>): Promise<Input> => {
  await addDataAndFileToRequest(req)
  const parsed = schema.safeParse(req.data ?? {})
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.') || 'body', message }))
  throw new ValidationError({ collection: 'users', errors }, req.t)
}
