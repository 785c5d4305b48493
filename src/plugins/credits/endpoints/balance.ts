import type { Endpoint } from 'payload'
import { askedWorkspace } from '../balance/asked-workspace.ts'
import { balanceFor } from '../balance/balance-for.ts'
import { queryOf, workspaceQuery } from './asked.ts'

/** `GET /api/credits/balance?workspace=` → `{ workspace, available, held, debt, isLow, limit }`; one's own by default. */
export const balanceEndpoint: Endpoint = {
  path: '/credits/balance',
  method: 'get',
  handler: async (req) => {
    const { workspace, person } = await askedWorkspace(req, queryOf(req, workspaceQuery).workspace)
    return Response.json(await balanceFor(req.payload, { workspace, member: person }))
  },
}
