import type { Endpoint } from 'payload'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { jsonBody } from '#plugins/preview/index.ts'
import { askedWorkspace } from '../balance/asked-workspace.ts'
import { ownersOnly } from '../limits/faults.ts'
import { listLimits } from '../limits/list-limits.ts'
import { setLimit } from '../limits/set-limit.ts'
import { pageQuery, queryOf, workspaceQuery } from './asked.ts'

const ListQuery = workspaceQuery.extend(pageQuery.shape)
const MOST = 1_000_000_000
const LimitBody = z.object({
  workspace: z.uuid(),
  member: z.uuid(),
  /** Whole credits; null takes the limit away. */
  monthly: z.int().min(0).max(MOST).nullable(),
})

/** `GET /api/credits/limits?workspace=&page=` → its people with their limit and what they spent this month; for owners. */
const list: Endpoint = {
  path: '/credits/limits',
  method: 'get',
  handler: async (req) => {
    const { workspace: given, ...page } = queryOf(req, ListQuery)
    const { workspace, seesAll } = await askedWorkspace(req, given)
    if (!seesAll) throw ownersOnly(req)
    return Response.json(await listLimits(req.payload, { workspace, ...page }))
  },
}

/** `PUT /api/credits/limits { workspace, member, monthly }` → 200 the same; for owners. */
const put: Endpoint = {
  path: '/credits/limits',
  method: 'put',
  handler: async (req) => {
    if (!req.user) throw new Fault('Sign in first.', { code: 'auth.required', status: 401 })
    const limit = await jsonBody(req, LimitBody)
    const { mayChange } = await askedWorkspace(req, limit.workspace)
    if (!mayChange) throw ownersOnly(req)
    await setLimit(req, limit)
    return Response.json({ limit })
  },
}

export const limitEndpoints = [list, put]
