import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { workspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { Fault } from '#kernel/server/fault.ts'
import { jsonBody } from '../http/json-body.ts'
import { idFrom } from '../http/not-found.ts'
import { idOf } from '#kernel/record-id.ts'
import { fromForm } from '../live/from-form.ts'
import { designFrom } from '../render/design-from.ts'
import { livePages } from '../render/live-pages.ts'
import { registryOf } from '../render/registry-of.ts'
import { withBrand } from '../render/with-brand.ts'

const body = z.object({
  data: z.record(z.string(), z.unknown()),
  /** The record the form edits; absent while it is new. */
  id: z.union([z.string(), z.number()]).optional(),
  locale: z.string().max(35).optional(),
})

type Body = z.infer<typeof body>

const answer = (pages: unknown) =>
  Response.json(pages, {
    headers: { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  })

/** POST /api/designs/preview `{ data, id? }`: a form's unsaved data as pages, for members of its workspace. */
export const designLivePages: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refused(401)
    const given = await jsonBody(req, body)
    const workspace = await workspaceOf(req, given)
    const { payload } = req
    const plain = designFrom(payload, fromForm(registryOf(payload), given.data))
    const design = await withBrand(plain, { payload, record: given.data, workspace })
    return answer(await livePages({ payload, design, workspace }))
  },
}

/** POST /api/templates/preview `{ data }`: the same for templates, for those who may write them. */
export const templateLivePages: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    if (!isContentAdmin(req.user)) throw refused(req.user ? 403 : 401)
    const { data, locale } = await jsonBody(req, body)
    const told = fromForm(registryOf(req.payload), data)
    const design = designFrom(req.payload, { ...told, language: locale ?? 'en' })
    return answer(await livePages({ payload: req.payload, design, workspace: 'any' }))
  },
}

/** A saved record's workspace is what the database says, whatever the form holds. */
const workspaceOf = async (req: PayloadRequest, { data, id }: Body): Promise<string | undefined> => {
  if (id !== undefined) {
    const asked = {
      collection: 'designs',
      id: idFrom(id),
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    } as const
    return idOf((await req.payload.findByID(asked)).workspace)
  }
  const workspace = idOf(data['workspace'])
  if (workspace === undefined || isContentAdmin(req.user) || workspacesOf(req.user).includes(workspace))
    return workspace
  throw refused(403)
}

const refused = (status: 401 | 403) =>
  new Fault(status === 401 ? 'Sign in first.' : 'You are not allowed to see this.', {
    code: 'preview.refused',
    status,
  })
