import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { addEndpoints } from './endpoints/add-endpoints.ts'
import { assetContent } from './endpoints/asset-content.ts'
import { designSheets } from './endpoints/design-sheets.ts'
import { designPreview } from './endpoints/design-preview.ts'
import { font } from './endpoints/font.ts'
import { designLivePages, templateLivePages } from './endpoints/live-pages.ts'
import { livePreviewPage } from './endpoints/live-preview-page.ts'
import { templatePreview } from './endpoints/template-preview.ts'
import { addLivePreview } from './live/add-live-preview.ts'
import { type PreviewOptions, resolveOptions } from './options.ts'

export type { PreviewOptions } from './options.ts'
export { addEndpoints } from './endpoints/add-endpoints.ts'
export { readFont } from './fonts/theme-fonts.ts'
export { jsonBody } from './http/json-body.ts'
export { idFrom } from './http/not-found.ts'
export { checkLink, type LinkTarget, signLink } from './links/link-signature.ts'
export { designFrom } from './render/design-from.ts'
export { assetAt, type AssetRecord, findAssets } from './render/find-assets.ts'
export { registryOf } from './render/registry-of.ts'
export { type PreviewRequest, renderForPreview } from './render/render-for-preview.ts'
export { withBrand } from './render/with-brand.ts'

/** Shows designs and templates as sandboxed HTML: on the site, while they are generated, and beside the panel's form. */
export const previewPlugin = definePlugin<PreviewOptions>({
  slug: 'platen-preview',
  plugin: ({ config, ...given }): Config => {
    if (!resolveOptions(given).enabled) return config
    const withRoutes = contribute(config, {
      extend: {
        designs: (designs) =>
          addLivePreview(
            addEndpoints(designPreview, designSheets, livePreviewPage, designLivePages)(designs),
          ),
        templates: (templates) =>
          addLivePreview(addEndpoints(templatePreview, livePreviewPage, templateLivePages)(templates)),
        assets: addEndpoints(assetContent),
      },
    })
    return { ...withRoutes, endpoints: [...(withRoutes.endpoints ?? []), font] }
  },
})
