import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { idFrom } from '#plugins/preview/index.ts'
import { pageGone, startRewrite } from '../rewrite/start-rewrite.ts'
import { RewriteInput } from '../rewrite/rewrite-input.ts'
import { readInput } from './read-input.ts'

/**
 * POST /api/designs/:id/pages/:page/regenerate `{ instruction?, layout? }` → 202 `{ design: { id }, job: { id } }`;
 * `:page` is the id of the page's row.
 */
export const regeneratePage: Endpoint = {
  path: '/:id/pages/:page/regenerate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Fault('Sign in to change a design.', { code: 'auth.required', status: 401 })
    const designId = idFrom(req.routeParams?.['id'])
    const pageId = req.routeParams?.['page']
    const input = await readInput(req, RewriteInput)
    if (typeof pageId !== 'string' || !/^[\w-]{1,64}$/.test(pageId)) throw pageGone()
    const started = await startRewrite(req, { ...input, designId, pageId })
    return Response.json(started, { status: 202, headers: { location: `/api/jobs/${started.job.id}` } })
  },
}
