import type { Path, Rectangle } from './ornament-path.ts'
import { type Region, pathOf } from './ornament-region.ts'

/** Something painted in one go; colours are CSS. */
export type Painted =
  | { readonly is: 'filled'; readonly region: Region; readonly colour: string }
  | {
      readonly is: 'blended'
      readonly region: Region
      /** Clockwise, 0 leads from left to right. */
      readonly degrees: number
      readonly stops: readonly { readonly at: number; readonly colour: string }[]
    }
  | { readonly is: 'lined'; readonly path: Path; readonly colour: string; readonly width: number }
  | { readonly is: 'ring'; readonly box: Rectangle; readonly colour: string; readonly width: number }

/** Regions of the same colour as one, in the order of their colours. */
export const byColour = (areas: readonly { region: Region; colour: string }[]): Painted[] =>
  [...Map.groupBy(areas, ({ colour }) => colour)].map(([colour, [first, ...more]]): Painted => {
    const only = first?.region ?? { is: 'path', path: [] }
    const region: Region =
      more.length === 0
        ? only
        : { is: 'path', path: [only, ...more.map((area) => area.region)].flatMap((each) => pathOf(each)) }
    return { is: 'filled', region, colour }
  })
