import type { ShapeObject } from '../scene/scene.ts'
import { type Brush, paintedObject } from './box-brush.ts'
import { grownRegion } from './box-edges.ts'
import type { BoxRow } from './box-rows.ts'
import { splitCss } from './ornament-css.ts'
import type { Rectangle } from './ornament-path.ts'
import { boxRegion, pathOf, radiiOf, type Region, within } from './ornament-region.ts'

type Shadow = { colour: string; x: number; y: number; blur: number; spread: number; isInset: boolean }

const shadowsOf = (css: string): Shadow[] =>
  splitCss(css, ',').map((each) => {
    const words = splitCss(each, ' ')
    const [x = 0, y = 0, blur = 0, spread = 0] = words
      .filter((word) => /^-?[\d.]+(?:px)?$/.test(word))
      .map((word) => parseFloat(word))
    const colour = words.find((word) => /^#|\(|^[a-z]+$/.test(word) && word !== 'inset') ?? 'transparent'
    return { colour, x, y, blur, spread, isInset: words.includes('inset') }
  })

const moved = (box: Rectangle, { x, y }: Shadow): Rectangle => ({ ...box, x: box.x + x, y: box.y + y })

/** An inner shadow without blur: what a smaller box, moved, leaves of the whole one. */
const innerEdge = (row: BoxRow, box: Rectangle, shadow: Shadow): Region => {
  const { x, y, spread } = shadow
  if (spread === 0 && x === 0) {
    return boxRegion({ ...box, y: y > 0 ? box.y : box.y + box.height + y, height: Math.abs(y) })
  }
  if (spread === 0 && y === 0) {
    return boxRegion({ ...box, x: x > 0 ? box.x : box.x + box.width + x, width: Math.abs(x) })
  }
  const radii = radiiOf(row.radii, box)
  const hole = grownRegion(moved(box, shadow), radii, -spread)
  return { is: 'path', path: [...pathOf(boxRegion(box, radii)), ...pathOf(hole)] }
}

/** Whether a shadow fades, which is left out. */
export const hasHaze = ({ shadow }: BoxRow): boolean => shadowsOf(shadow).some(({ blur }) => blur >= 1)

/** Shadows that are rings and edges; a haze around a box is left out. */
export const shadowObjects = (
  row: BoxRow,
  { box, clips, isInset }: { box: Rectangle; clips: readonly Region[]; isInset: boolean },
  brush: Brush,
): ShapeObject[] => {
  if (row.shadow === '') return []
  // The first one is on top.
  return shadowsOf(row.shadow)
    .toReversed()
    .filter((shadow) => shadow.isInset === isInset && shadow.blur < 1)
    .flatMap((shadow) => {
      const whole = shadow.isInset
        ? innerEdge(row, box, shadow)
        : grownRegion(moved(box, shadow), radiiOf(row.radii, box), shadow.spread)
      const region = clips.reduce<Region | undefined>((left, clip) => left && within(left, clip), whole)
      const object = region && paintedObject({ is: 'filled', region, colour: shadow.colour }, 'Ring', brush)
      return object ? [object] : []
    })
}
