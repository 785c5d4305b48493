import { randomUUID } from 'node:crypto'
import { renderDesign } from '#design/index.ts'
import { assetAt } from '#plugins/preview/index.ts'
import { type ServedFile, servedOrigin, type ShownDocument } from '../chromium/served-files.ts'
import { type Parts, type WantedForTab } from './parts.ts'
import { readFonts } from './read-fonts.ts'

/**
 * A design as HTML for a tab, with its fonts and pictures beside it: half a megabyte less to parse, and fonts that are
 * decoded once a tab. Fonts have the same address in every document; a picture's is made up for this one.
 */
export const servedDocument = async (
  parts: Parts,
  { as, ...wanted }: WantedForTab,
): Promise<ShownDocument> => {
  const { pictures } = parts
  const { design, registry } = as ?? parts
  const fonts = as ? await readFonts(design, registry) : parts.fonts
  const files = new Map<string, ServedFile>()
  for (const [key, bytes] of fonts)
    files.set(`${servedOrigin}/api/fonts/${key}`, { type: 'font/woff2', bytes, lasting: true })
  const own = `${servedOrigin}/${randomUUID()}`
  const assets = pictures.map(({ record, type, bytes }) => {
    const address = `${own}/${record.id}`
    files.set(address, { type, bytes })
    return [String(record.id), assetAt(record, address)] as const
  })
  const html = await renderDesign({
    design,
    registry,
    ...wanted,
    fonts: 'link',
    baseUrl: servedOrigin,
    assets: Object.fromEntries(assets),
  })
  return { html, files }
}
