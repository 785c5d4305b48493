import type { Endpoint } from 'payload'
import { askedWorkspace } from '../balance/asked-workspace.ts'
import { notOwner } from '../checkout/faults.ts'
import { pageQuery, queryOf, workspaceQuery } from '../endpoints/asked.ts'
import { billingOf } from './billing-of.ts'

const Query = workspaceQuery.extend(pageQuery.shape)

/**
 * `GET /api/payments/billing?workspace=&page=` → 200 `{ subscription, hasCustomer, purchases }`; for owners. It tells what
 * was bought also where nothing is sold any more.
 */
export const billingEndpoint: Endpoint = {
  path: '/payments/billing',
  method: 'get',
  handler: async (req) => {
    const { workspace: given, ...page } = queryOf(req, Query)
    const { workspace, seesAll } = await askedWorkspace(req, given)
    if (!seesAll) throw notOwner(req)
    return Response.json(await billingOf(req, { workspace, ...page }))
  },
}
