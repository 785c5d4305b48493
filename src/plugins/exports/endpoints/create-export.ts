import type { Endpoint } from 'payload'
import { z } from 'zod'
import { idFrom, jsonBody } from '#plugins/preview/index.ts'
import { requestExport } from '../requests/request-export.ts'

const body = z.looseObject({
  format: z.string().min(1).max(64),
  options: z.record(z.string(), z.unknown()).default({}),
})

/**
 * POST /api/designs/:id/exports `{ format, …options }` → 202 `{ export: { id }, job: { id } }`. Options stand beside the
 * format or in `options`.
 */
export const createExport: Endpoint = {
  path: '/:id/exports',
  method: 'post',
  handler: async (req) => {
    const designId = idFrom(req.routeParams?.['id'])
    const { format, options, ...beside } = await jsonBody(req, body)
    const made = await requestExport(req, { designId, format, options: { ...beside, ...options } })
    return Response.json(made, { status: 202, headers: { location: `/api/jobs/${made.job.id}` } })
  },
}
