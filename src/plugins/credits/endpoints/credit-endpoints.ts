import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { balanceEndpoint } from './balance.ts'
import { entriesEndpoint } from './entries.ts'
import { jobEndpoint } from './job.ts'
import { limitEndpoints } from './limits.ts'
import { pricesEndpoint } from './prices.ts'
import { usageEndpoint } from './usage.ts'

/** What people ask about their credits. */
export const creditEndpoints: Endpoint[] = [
  balanceEndpoint,
  entriesEndpoint,
  usageEndpoint,
  jobEndpoint,
  pricesEndpoint,
  ...limitEndpoints,
]

/** The same routes where nothing costs anything: `credits.off` (404), so that a client knows why. */
export const switchedOffEndpoints: Endpoint[] = creditEndpoints.map((endpoint) => ({
  ...endpoint,
  handler: () => {
    throw new Fault('Nothing costs credits here.', { code: 'credits.off', status: 404 })
  },
}))
