import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { GenerateInput, QuoteInput } from '../generation/generate-input.ts'
import { quoteGeneration } from '../generation/quote-generation.ts'
import { startGeneration } from '../generation/start-generation.ts'
import { readInput } from './read-input.ts'

/** POST /api/designs/generate → 202 `{ design: { id }, job: { id }, designs, jobs }`, `Location: /api/jobs/:id`. */
export const generate: Endpoint = {
  path: '/generate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Fault('Sign in to make a design.', { code: 'auth.required', status: 401 })
    const started = await startGeneration(req, await readInput(req, GenerateInput))
    return Response.json(started, { status: 202, headers: { location: `/api/jobs/${started.job.id}` } })
  },
}

/** POST /api/designs/generate/quote: what the same body would cost, also while its prompt is still missing → 200 `JobsQuote`. */
export const generateQuote: Endpoint = {
  path: '/generate/quote',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Fault('Sign in to make a design.', { code: 'auth.required', status: 401 })
    return Response.json(await quoteGeneration(req, await readInput(req, QuoteInput)))
  },
}
