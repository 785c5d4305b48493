import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { MaxCredits } from '#jobs/index.ts'
import { idFrom, jsonBody } from '#plugins/preview/index.ts'
import { quoteExport, requestExport } from '../requests/request-export.ts'

const body = z.looseObject({
  format: z.string().min(1).max(64),
  options: z.record(z.string(), z.unknown()).default({}),
  maxCredits: MaxCredits,
})

/**
 * POST /api/designs/:id/exports `{ format, …options }` → 202 `{ export: { id }, job: { id } }`. Options stand beside the
 * format or in `options`.
 */
export const createExport: Endpoint = {
  path: '/:id/exports',
  method: 'post',
  handler: async (req) => {
    const made = await requestExport(req, await asked(req))
    return Response.json(made, { status: 202, headers: { location: `/api/jobs/${made.job.id}` } })
  },
}

/** POST /api/designs/:id/exports/quote: what the same body would cost → 200 `JobsQuote`. */
export const exportQuote: Endpoint = {
  path: '/:id/exports/quote',
  method: 'post',
  handler: async (req) => Response.json(await quoteExport(req, await asked(req))),
}

const asked = async (req: PayloadRequest) => {
  const designId = idFrom(req.routeParams?.['id'])
  const { format, options, maxCredits, ...beside } = await jsonBody(req, body)
  return { designId, format, options: { ...beside, ...options }, maxCredits }
}
