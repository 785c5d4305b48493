import type { Payload } from 'payload'
import { type AssetMap, type Design, renderDesign } from '#design/index.ts'
import { assetUrl } from '../links/asset-url.ts'
import { assetAt, findAssets } from './find-assets.ts'
import { registryOf } from './registry-of.ts'

export type PreviewRequest = {
  payload: Payload
  design: Design
  /** Whose assets may be shown; none without it. `any` is for templates. */
  workspace?: string | 'any' | undefined
  /** One page, counted from 0; all of them when left out. */
  page?: number | undefined
  /** One sheet, counted from 0 over the whole design. */
  sheet?: number | undefined
  /** Put before the addresses of pictures and fonts; empty for pages that are shown on the platform's own origin. */
  baseUrl?: string
}

/**
 * A design, or one of its pages, as a complete HTML document for a sandboxed frame: fonts linked, pictures as signed
 * addresses that work without a session for at least an hour.
 */
export const renderForPreview = async (request: PreviewRequest): Promise<string> => {
  const { payload, design, workspace, page, sheet, baseUrl = '' } = request
  const records = await findAssets(payload, { design: onlyPage(design, page), workspace })
  const assets: AssetMap = Object.fromEntries(
    records.map((record) => [record.id, assetAt(record, assetUrl(payload, record, { baseUrl }))]),
  )
  return renderDesign({
    design,
    registry: registryOf(payload),
    assets,
    fonts: 'link',
    media: 'screen',
    baseUrl,
    ...(page === undefined ? {} : { page }),
    ...(sheet === undefined ? {} : { sheet }),
  })
}

const onlyPage = (design: Design, page: number | undefined): Design =>
  page === undefined ? design : { ...design, pages: design.pages.slice(page, page + 1) }
