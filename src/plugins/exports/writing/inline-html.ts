import { renderDesign } from '#design/index.ts'
import { assetAt } from '#plugins/preview/index.ts'
import { type Parts, type Wanted } from './parts.ts'

/** A design as one HTML document that carries its fonts and pictures itself: what a file for others is made of. */
export const inlineHtml = ({ design, registry, fonts, pictures }: Parts, wanted: Wanted): Promise<string> =>
  renderDesign({
    design,
    registry,
    ...wanted,
    fonts: 'inline',
    fontData: Object.fromEntries([...fonts].map(([key, bytes]) => [key, bytes.toString('base64')])),
    assets: Object.fromEntries(
      pictures.map(({ record, type, bytes }) => [
        String(record.id),
        assetAt(record, `data:${type};base64,${bytes.toString('base64')}`),
      ]),
    ),
  })
