import type { Endpoint } from 'payload'
import { compositionOf, sheetsOf } from '#design/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { idFrom } from '../http/not-found.ts'
import { designFrom } from '../render/design-from.ts'
import { registryOf } from '../render/registry-of.ts'
import { withBrand } from '../render/with-brand.ts'

/** GET /api/designs/:id/sheets: the page each sheet of the latest draft belongs to, in order; for who may read the design. */
export const designSheets: Endpoint = {
  path: '/:id/sheets',
  method: 'get',
  handler: async (req) => {
    const id = idFrom(req.routeParams?.['id'])
    const record = await req.payload.findByID({
      collection: 'designs',
      id,
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const { payload } = req
    const workspace = idOf(record.workspace)
    const design = await withBrand(designFrom(payload, record), { payload, record, workspace })
    const composition = compositionOf({ design, registry: registryOf(payload), assets: {}, media: 'screen' })
    const sheets = sheetsOf(composition).map(({ page, part, parts }) => ({ page, part, parts }))
    return Response.json({ sheets }, { headers: { 'cache-control': 'private, no-store' } })
  },
}
