import type { Endpoint } from 'payload'
import { optionsOf } from '../options.ts'
import { readPrices } from '../prices/read-prices.ts'

/** `GET /api/credits/prices` → what everything costs, and what an account begins with; for everybody. */
export const pricesEndpoint: Endpoint = {
  path: '/credits/prices',
  method: 'get',
  handler: async ({ payload, user }) => {
    const { tiers, ...prices } = await readPrices(payload)
    const { welcomeGrant } = optionsOf(payload)
    // Which models are behind it is for those who use them.
    return Response.json({ ...prices, ...(user ? { tiers } : {}), welcome: welcomeGrant })
  },
}
