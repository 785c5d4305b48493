import type { Endpoint } from 'payload'
import { quoteRewrite, startRewrite } from '../rewrite/start-rewrite.ts'
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

/** POST /api/designs/:id/pages/:page/regenerate/quote: what the same body would cost → 200 `JobsQuote`. */
export const regenerateQuote: Endpoint = {
  path: '/:id/pages/:page/regenerate/quote',
  method: 'post',
  handler: async (req) => {
    const asked = pageOf(req)
    return Response.json(await quoteRewrite(req, { ...(await readInput(req, RewriteInput)), ...asked }))
  },
}
