import type { Endpoint } from 'payload'
import { isContentAdmin } from '#access/platform-role.ts'
import { inFrame } from '../http/in-frame.ts'
import { lockedPage } from '../http/locked-page.ts'
import { idFrom } from '../http/not-found.ts'
import { originOf } from '../http/origin-of.ts'
import { pageNumber } from '../http/page-number.ts'
import { designFrom } from '../render/design-from.ts'
import { renderForPreview } from '../render/render-for-preview.ts'

// The gallery shows a dozen covers; a minute spares most of them a second rendering.
const publicCache = 'public, max-age=60'

/** GET /api/templates/:id/preview[?page=n&locale=de]: a template as an HTML document; published ones are public. */
export const templatePreview: Endpoint = {
  path: '/:id/preview',
  method: 'get',
  handler: inFrame(async (req) => {
    const draft = isContentAdmin(req.user)
    const record = await req.payload.findByID({
      collection: 'templates',
      id: idFrom(req.routeParams?.['id']),
      draft,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const design = designFrom(req.payload, { ...record, language: req.locale ?? 'en' })
    const html = await renderForPreview({
      payload: req.payload,
      design,
      workspace: 'any',
      page: pageNumber(req.searchParams, design.pages.length),
    })
    return lockedPage(html, { origin: originOf(req), ...(draft ? {} : { cache: publicCache }) })
  }),
}
