import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { contributions } from '#kernel/server/contribute.ts'
import type { Probe } from './probe.ts'

const noStore = { 'cache-control': 'no-store' }

/** GET /api/health: this process answers. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: () => Response.json({ status: 'ok' }, { headers: noStore }),
}

/** GET /api/ready: this process, its database and what plugins need answer. 503 while they do not. */
export const readyEndpoint: Endpoint = {
  path: '/ready',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await execute(payload, sql`select 1`)
    } catch (cause) {
      throw new Fault('The database does not answer.', { code: 'platform.not-ready', status: 503, cause })
    }
    for (const probe of contributions(payload).probes) await passed(probe)
    return Response.json({ status: 'ready' }, { headers: noStore })
  },
}

const PROBE_MS = 3_000
/** Load balancers ask every second or so, of every process. */
const KEPT_MS = 2_000

const looks = new Map<string, { at: number; look: Promise<void> }>()

const passed = async ({ name, probe }: Probe): Promise<void> => {
  const last = looks.get(name)
  const isFresh = last !== undefined && Date.now() - last.at < KEPT_MS
  const { look } = isFresh ? last : { look: probe(AbortSignal.timeout(PROBE_MS)) }
  if (!isFresh) looks.set(name, { at: Date.now(), look })
  try {
    await look
  } catch (cause) {
    throw new Fault(`The ${name} does not answer.`, {
      code: 'platform.not-ready',
      status: 503,
      details: { part: name },
      cause,
    })
  }
}
