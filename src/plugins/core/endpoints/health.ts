import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { execute, sql } from '#kernel/server/session.ts'

const noStore = { 'cache-control': 'no-store' }

/** GET /api/health: this process answers. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: () => Response.json({ status: 'ok' }, { headers: noStore }),
}

/** GET /api/ready: this process and its database answer. 503 while they do not. */
export const readyEndpoint: Endpoint = {
  path: '/ready',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await execute(payload, sql`select 1`)
    } catch (cause) {
      throw new Fault('The database does not answer.', { code: 'platform.not-ready', status: 503, cause })
    }
    return Response.json({ status: 'ready' }, { headers: noStore })
  },
}
