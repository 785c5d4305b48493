import type { ShapeObject } from '../scene/scene.ts'
import { boxOf } from '../scene/box.ts'
import { type Brush, decoration, lineOf, ruleObject, seenColour } from './box-brush.ts'
import type { BorderRow, BoxRow } from './box-rows.ts'
import { clipPath, cornersOf } from './ornament-clip.ts'
import type { Rectangle } from './ornament-path.ts'
import {
  boxRegion,
  boundsOfRegion,
  letsThrough,
  outlineOf,
  type Radii,
  type Region,
} from './ornament-region.ts'

const isSeen = ({ width, style, colour }: BorderRow, brush: Brush): boolean =>
  width > 0 && style !== 'none' && seenColour(colour, brush) !== undefined

/** Whether all four sides have the same line. */
export const isFrame = ({ borders }: Pick<BoxRow, 'borders'>, brush: Brush): boolean => {
  const [first, ...rest] = borders
  if (!first || first.style === 'double' || !isSeen(first, brush)) return false
  return rest.every(
    ({ width, style, colour }) =>
      Math.abs(width - first.width) < 0.05 && style === first.style && colour === first.colour,
  )
}

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: Math.max(0, width + 2 * by),
  height: Math.max(0, height + 2 * by),
})

/** A box and its corners made larger, or smaller, on all sides; sharp corners stay sharp. */
export const grownRegion = (box: Rectangle, radii: Radii, by: number): Region => {
  const grownRadius = ({ x, y }: Radii[0]) =>
    x < 0.01 || y < 0.01 ? { x: 0, y: 0 } : { x: Math.max(0, x + by), y: Math.max(0, y + by) }
  const [a, b, c, d] = radii
  return boxRegion(grown(box, by), [grownRadius(a), grownRadius(b), grownRadius(c), grownRadius(d)])
}

/** A line all around a box, drawn on its middle: `away` from the box's edge, inwards where it is negative. */
export const frameObject = (
  { box, radii, away }: { box: Rectangle; radii: Radii; away: number },
  edge: BorderRow,
  brush: Brush,
): ShapeObject | undefined => {
  const line = lineOf(edge.colour, edge.width, brush, edge.style)
  if (!line) return undefined
  return { ...decoration('Frame', brush), type: 'shape', ...outlineOf(grownRegion(box, radii, away)), line }
}

/** Sides of a box that have lines of their own, cut off where the box is. */
export const sideObjects = (
  borders: readonly BorderRow[],
  { box, clips }: { box: Rectangle; clips: readonly Region[] },
  brush: Brush,
): ShapeObject[] => {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const cutting = clips.filter((clip) => !letsThrough(clip, box))
  return borders.flatMap((edge, side) => {
    if (!isSeen(edge, brush)) return []
    const isDouble = edge.style === 'double' && edge.width >= 3
    const thickness = isDouble ? edge.width / 3 : edge.width
    const middles = isDouble ? [thickness / 2, edge.width - thickness / 2] : [edge.width / 2]
    return middles.flatMap((inset) => {
      const ends = [
        [
          { x: box.x, y: box.y + inset },
          { x: right, y: box.y + inset },
        ],
        [
          { x: right - inset, y: box.y },
          { x: right - inset, y: bottom },
        ],
        [
          { x: box.x, y: bottom - inset },
          { x: right, y: bottom - inset },
        ],
        [
          { x: box.x + inset, y: box.y },
          { x: box.x + inset, y: bottom },
        ],
      ][side]
      const [from, to] = ends ?? []
      if (!from || !to) return []
      const path = cutting.reduce(
        (left, clip) => clipPath(left, cornersOf(boundsOfRegion(clip))),
        [{ from, segments: [{ to }], isClosed: false }] as ReturnType<typeof clipPath>, // a path of one line
      )
      const rule = ruleObject(path, lineOf(edge.colour, thickness, brush, edge.style), 'Rule', brush)
      return rule ? [rule] : []
    })
  })
}

/** A frame whose corners a box cannot hold, or that encloses nothing, would have negative sides. */
export const hasRoomFor = ({ width, height }: Rectangle, by: number): boolean =>
  boxOf({ x: 0, y: 0, width: width + 2 * by, height: height + 2 * by }).width > 0 && height + 2 * by > 0
