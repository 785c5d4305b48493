import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { GenerateInput } from '../generation/generate-input.ts'
import { startGeneration } from '../generation/start-generation.ts'

/** POST /api/designs/generate → 202 `{ design: { id }, job: { id } }`, `Location: /api/jobs/:id`. */
export const generate: Endpoint = {
  path: '/generate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Fault('Sign in to make a design.', { code: 'auth.required', status: 401 })
    const started = await startGeneration(req, await readInput(req))
    return Response.json(started, { status: 202, headers: { location: `/api/jobs/${started.job.id}` } })
  },
}

const readInput = async (req: PayloadRequest): Promise<GenerateInput> => {
  const given: unknown = await req.json?.().catch(() => undefined)
  const parsed = GenerateInput.safeParse(given)
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
