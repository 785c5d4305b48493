import type { Endpoint } from 'payload'
import { z } from 'zod'
import { idFrom, jsonBody } from '#plugins/preview/index.ts'
import { fileLink } from '../requests/file-link.ts'

const day = 24 * 3600

const body = z.object({
  seconds: z
    .int()
    .min(60)
    .max(7 * day)
    .default(day),
})

/** POST /api/exports/:id/links `{ seconds? }` → 201 `{ url, expiresAt }`: an address that needs no signing in. */
export const createLink: Endpoint = {
  path: '/:id/links',
  method: 'post',
  handler: async (req) => {
    const id = idFrom(req.routeParams?.['id'])
    const { seconds } = await jsonBody(req, body)
    await req.payload.findByID({ collection: 'exports', id, depth: 0, overrideAccess: false, req })
    return Response.json(fileLink(req.payload, { id, seconds }), {
      status: 201,
      headers: { 'cache-control': 'private, no-store' },
    })
  },
}
