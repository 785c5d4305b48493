import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isContentAdmin } from '#access/platform-role.ts'
import { Fault } from '#kernel/server/fault.ts'
import { execute } from '#kernel/server/session.ts'
import { dismissFailed } from '../failed/dismiss-failed.ts'
import { type FailedIds, retryFailed } from '../failed/retry-failed.ts'
import { type FailedWork, countFailed, readFailed } from '../sql/failed.ts'

const atOnce = 200
const ids = z.array(z.uuid()).max(atOnce).default([])
const body = z.object({ jobs: ids, chores: ids })
const query = z.object({
  what: z.enum(['job', 'chore']).optional(),
  kind: z.string().max(64).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})

/** What failed, as the panel's list gets it. */
export type FailedPage = {
  docs: FailedWork[]
  kinds: { what: 'job' | 'chore'; kind: string; failed: number }[]
  totalDocs: number
  page: number
  totalPages: number
}

/** `GET /api/jobs/failed?what=&kind=&page=&limit=` → jobs and chores that gave up and were not dismissed. */
const list: Endpoint = {
  path: '/failed',
  method: 'get',
  handler: async (req) => {
    assertContentAdmin(req)
    const asked = query.safeParse(Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams))
    if (!asked.success) throw unusable(asked.error)
    const { page, limit, ...filter } = asked.data
    const { rows: kinds } = await execute<FailedPage['kinds'][number]>(req.payload, countFailed())
    const totalDocs = kinds
      .filter(({ what, kind }) => what === (filter.what ?? what) && kind === (filter.kind ?? kind))
      .reduce((sum, { failed }) => sum + failed, 0)
    const { rows: docs } = await execute<FailedWork>(
      req.payload,
      readFailed({ ...filter, limit, offset: (page - 1) * limit }),
    )
    const answer: FailedPage = { docs, kinds, totalDocs, page, totalPages: Math.ceil(totalDocs / limit) }
    return Response.json(answer)
  },
}

/** `POST /api/jobs/failed/retry { jobs, chores }` → `{ done, refused: [{ id, code, message }] }`. */
const retry: Endpoint = {
  path: '/failed/retry',
  method: 'post',
  handler: async (req) => Response.json(await retryFailed(req, await idsOf(req))),
}

/** `POST /api/jobs/failed/dismiss { jobs, chores }` → `{ done }`. */
const dismiss: Endpoint = {
  path: '/failed/dismiss',
  method: 'post',
  handler: async (req) => Response.json({ done: await dismissFailed(req, await idsOf(req)) }),
}

export const failedEndpoints = [list, retry, dismiss]

const idsOf = async (req: PayloadRequest): Promise<FailedIds> => {
  assertContentAdmin(req)
  const parsed = body.safeParse(await req.json?.().catch(() => undefined))
  if (parsed.success) return parsed.data
  throw unusable(parsed.error)
}

const assertContentAdmin = ({ user }: PayloadRequest): void => {
  if (isContentAdmin(user)) return
  throw user
    ? new Fault('Only content admins decide about failed work.', { code: 'jobs.admins-only', status: 403 })
    : new Fault('Sign in to see failed work.', { code: 'auth.required', status: 401 })
}

const unusable = (cause: z.ZodError): Fault =>
  new Fault(`Name jobs and chores by their ids, ${atOnce} at most.`, {
    code: 'request.body',
    status: 400,
    details: cause.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    cause,
  })
