import type { Payload } from 'payload'
import { type Design, renderDesign } from '#design/index.ts'
import { findAssets, registryOf } from '#plugins/preview/index.ts'
import { inlineAssets } from './inline-assets.ts'
import { inlineFonts } from './inline-fonts.ts'

type Given = { payload: Payload; design: Design; workspace: string }

/** Renders a design, as often as a format asks, to HTML that needs nothing from outside; pictures are read once. */
export const designHtml = ({ payload, design, workspace }: Given) => {
  const registry = registryOf(payload)
  let pictures: ReturnType<typeof inlineAssets> | undefined
  const read = async () => inlineAssets(payload, await findAssets(payload, { design, workspace }))
  return async ({ media, page }: { media: 'print' | 'screen'; page?: number }): Promise<string> => {
    pictures ??= read()
    const [assets, fontData] = await Promise.all([pictures, inlineFonts(design, registry)])
    return renderDesign({
      design,
      registry,
      assets,
      fonts: 'inline',
      fontData,
      media,
      ...(page === undefined ? {} : { page }),
    })
  }
}
