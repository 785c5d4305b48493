import type { Endpoint } from 'payload'
import { z } from 'zod'
import { askedWorkspace } from '../balance/asked-workspace.ts'
import { usageOf } from '../usage/usage-of.ts'
import { queryOf, workspaceQuery } from './asked.ts'

const Query = workspaceQuery.extend({ days: z.coerce.number().int().min(1).max(366).default(30) })

/** `GET /api/credits/usage?workspace=&days=30` → what was spent by day, kind and member: owners of all, others their own. */
export const usageEndpoint: Endpoint = {
  path: '/credits/usage',
  method: 'get',
  handler: async (req) => {
    const { workspace: given, days } = queryOf(req, Query)
    const asked = await askedWorkspace(req, given)
    return Response.json(await usageOf(req.payload, { ...asked, days }))
  },
}
