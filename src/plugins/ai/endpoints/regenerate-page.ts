import type { Endpoint } from 'payload'
import { startRewrite } from '../rewrite/start-rewrite.ts'
import { RewriteInput } from '../rewrite/rewrite-input.ts'
import { pageOf } from './pages.ts'
import { readInput } from './read-input.ts'

/**
 * POST /api/designs/:id/pages/:page/regenerate `{ instruction?, layout? }` → 202 `{ design: { id }, job: { id } }`;
 * `:page` is the id of the page's row.
 */
export const regeneratePage: Endpoint = {
  path: '/:id/pages/:page/regenerate',
  method: 'post',
  handler: async (req) => {
    const asked = pageOf(req)
    const started = await startRewrite(req, { ...(await readInput(req, RewriteInput)), ...asked })
    return Response.json(started, { status: 202, headers: { location: `/api/jobs/${started.job.id}` } })
  },
}
