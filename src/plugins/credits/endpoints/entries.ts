import type { Endpoint } from 'payload'
import { z } from 'zod'
import { askedWorkspace } from '../balance/asked-workspace.ts'
import { openForReading } from '../balance/open-workspace.ts'
import { listEntries } from '../usage/list-entries.ts'
import { pageQuery, queryOf, workspaceQuery } from './asked.ts'

const verbs = [
  'grant',
  'purchase',
  'reserve',
  'capture',
  'release',
  'expire',
  'refund',
  'dispute',
  'adjust',
] as const

const Query = workspaceQuery.extend({
  ...pageQuery.shape,
  /** One verb, or several between commas. */
  verb: z
    .string()
    .max(100)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(verbs)).min(1))
    .optional(),
})

/** `GET /api/credits/entries?workspace=&page=&limit=&verb=` → a page of the history: owners all of it, others their own. */
export const entriesEndpoint: Endpoint = {
  path: '/credits/entries',
  method: 'get',
  handler: async (req) => {
    const { workspace: given, ...query } = queryOf(req, Query)
    const asked = await askedWorkspace(req, given)
    await openForReading(req.payload, asked.workspace)
    return Response.json(await listEntries(req.payload, { ...asked, ...query }))
  },
}
