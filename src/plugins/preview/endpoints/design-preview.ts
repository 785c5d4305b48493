import type { Endpoint, PayloadRequest } from 'payload'
import { inFrame } from '../http/in-frame.ts'
import { lockedPage } from '../http/locked-page.ts'
import { idFrom, notFound } from '../http/not-found.ts'
import { originOf } from '../http/origin-of.ts'
import { pageNumber } from '../http/page-number.ts'
import { idOf } from '#kernel/record-id.ts'
import { designFrom } from '../render/design-from.ts'
import { renderForPreview } from '../render/render-for-preview.ts'

/** GET /api/designs/:id/preview[?page=n&version=id]: the design as an HTML document for a sandboxed frame. */
export const designPreview: Endpoint = {
  path: '/:id/preview',
  method: 'get',
  handler: inFrame(async (req) => {
    const id = idFrom(req.routeParams?.['id'])
    const version = req.searchParams.get('version')
    const record = version === null ? await latest(req, id) : await atVersion(req, { id, version })
    const design = designFrom(req.payload, record)
    const html = await renderForPreview({
      payload: req.payload,
      design,
      workspace: idOf(record.workspace),
      page: pageNumber(req.searchParams, design.pages.length),
    })
    return lockedPage(html, { origin: originOf(req) })
  }),
}

type DesignRecord = { workspace?: unknown }

const latest = (req: PayloadRequest, id: string): Promise<DesignRecord> =>
  req.payload.findByID({ collection: 'designs', id, draft: true, depth: 0, overrideAccess: false, req })

const atVersion = async (
  req: PayloadRequest,
  { id, version }: { id: string; version: string },
): Promise<DesignRecord> => {
  const { payload } = req
  const found = await payload.findVersionByID({
    collection: 'designs',
    id: idFrom(version),
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (idOf(found.parent) !== id) throw notFound()
  return found.version
}
