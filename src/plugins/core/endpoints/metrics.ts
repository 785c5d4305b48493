import { createHash, timingSafeEqual } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { isPlatformAdmin } from '#access/platform-role.ts'
import { contributions } from '#kernel/server/contribute.ts'
import { env } from '#kernel/server/env.ts'
import { Fault } from '#kernel/server/fault.ts'
import { metricsText } from './metrics-text.ts'

/** GET /api/metrics: every contributed metric as Prometheus reads it; for admins, and for who knows METRICS_TOKEN. */
export const metricsEndpoint: Endpoint = {
  path: '/metrics',
  method: 'get',
  handler: async (req) => {
    assertMayWatch(req)
    const { payload } = req
    const read = await Promise.all(
      contributions(payload).metrics.map(async (metric) => {
        try {
          return { metric, samples: await metric.read(payload) }
        } catch (error) {
          // The others still tell something; one that is missing is what an alert can be set on.
          payload.logger.error(error, `The metric ${metric.name} could not be read.`)
          return { metric, samples: [] }
        }
      }),
    )
    return new Response(metricsText(read), {
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
    })
  },
}

const assertMayWatch = ({ headers, user }: PayloadRequest): void => {
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  const isKnown = env.METRICS_TOKEN !== undefined && given !== undefined && isSame(given, env.METRICS_TOKEN)
  if (isKnown || isPlatformAdmin(user)) return
  throw new Fault('Metrics are for admins, and for programs that send METRICS_TOKEN as a bearer token.', {
    code: 'metrics.forbidden',
    status: user ? 403 : 401,
  })
}

/** Compares hashes, which are of one length, in a time that tells nothing. */
const isSame = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return first !== undefined && second !== undefined && timingSafeEqual(first, second)
}
