import type { Endpoint, PayloadRequest } from 'payload'
import { type Design, compositionOf, sheetsOf } from '#design/index.ts'
import { inFrame } from '../http/in-frame.ts'
import { lockedPage } from '../http/locked-page.ts'
import { idFrom, notFound } from '../http/not-found.ts'
import { originOf } from '../http/origin-of.ts'
import { pageNumber } from '../http/page-number.ts'
import { idOf } from '#kernel/record-id.ts'
import { designFrom } from '../render/design-from.ts'
import { registryOf } from '../render/registry-of.ts'
import { renderForPreview } from '../render/render-for-preview.ts'
import { withBrand } from '../render/with-brand.ts'

/** GET /api/designs/:id/preview[?page=n&sheet=n&version=id]: the design, or a page or sheet of it, as an HTML document for a sandboxed frame. */
export const designPreview: Endpoint = {
  path: '/:id/preview',
  method: 'get',
  handler: inFrame(async (req) => {
    const id = idFrom(req.routeParams?.['id'])
    const version = req.searchParams.get('version')
    const record = version === null ? await latest(req, id) : await atVersion(req, { id, version })
    const workspace = idOf(record.workspace)
    const design = await withBrand(designFrom(req.payload, record), {
      payload: req.payload,
      record,
      workspace,
    })
    const html = await renderForPreview({
      payload: req.payload,
      design,
      workspace,
      page: pageNumber(req.searchParams, design.pages.length),
      sheet: sheetNumber(req, design),
    })
    return lockedPage(html, { origin: originOf(req) })
  }),
}

const sheetNumber = (req: PayloadRequest, design: Design): number | undefined => {
  if (!req.searchParams.has('sheet')) return undefined
  const composition = compositionOf({
    design,
    registry: registryOf(req.payload),
    assets: {},
    media: 'screen',
  })
  return pageNumber(req.searchParams, sheetsOf(composition).length, 'sheet')
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
