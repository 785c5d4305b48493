import type { SceneObject, ShapeObject } from '../scene/scene.ts'
import { type Brush, decoration, lineOf, paintedObject } from './box-brush.ts'
import { frameObject, grownRegion, hasRoomFor, isFrame, sideObjects } from './box-edges.ts'
import type { BoxRow } from './box-rows.ts'
import { hasHaze, shadowObjects } from './box-shadows.ts'
import { clipPathRegion } from './ornament-clip-path.ts'
import { paintedLayers } from './ornament-layers.ts'
import type { Rectangle } from './ornament-path.ts'
import { boxRegion, outlineOf, radiiOf, type Region, within } from './ornament-region.ts'
import { reasons } from '../scene/reasons.ts'

/** An object, and how far before or after its element it is painted. */
export type Shaped = { readonly order: number; readonly object: SceneObject }

/** A box on its sheet, in pixels, before it is turned. */
export type PlacedBox = {
  readonly row: BoxRow
  readonly box: Rectangle
  readonly clips: readonly Region[]
  readonly brush: Brush
  /** What its parts are called. */
  readonly name: string
}

const shadow = -0.02
const layers = 0.01
const inset = 0.03
const edges = 0.04
const outline = 0.05

const listed = (order: number, objects: readonly (SceneObject | undefined)[]): Shaped[] =>
  objects.flatMap((object, index) => (object ? [{ order: order + index * 1e-4, object }] : []))

/** What a box paints itself in: cut by its own `clip-path` and by what is around it. */
const regionOf = ({ row, box, clips }: PlacedBox): Region | undefined => {
  const whole = boxRegion(box, radiiOf(row.radii, box))
  const own = row.clip === '' ? whole : clipPathRegion(row.clip, box)
  const cut = row.clip === '' || !own ? own : within(own, boxRegion(box))
  return clips.reduce<Region | undefined>((left, clip) => left && within(left, clip), cut)
}

const inside = ({ row, box }: PlacedBox): Rectangle => {
  const [top = 0, right = 0, bottom = 0, left = 0] = row.borders.map(({ width }) => width)
  const width = Math.max(0, box.width - left - right)
  return { x: box.x + left, y: box.y + top, width, height: Math.max(0, box.height - top - bottom) }
}

/** Several shapes of one drawing. */
export const grouped = (
  shapes: readonly ShapeObject[],
  name: string,
  brush: Brush,
): SceneObject | undefined => {
  const [first, ...rest] = shapes
  if (!first || rest.length === 0) return first
  const [x, y] = [Math.min(...shapes.map(({ box }) => box.x)), Math.min(...shapes.map(({ box }) => box.y))]
  const right = Math.max(...shapes.map(({ box }) => box.x + box.width))
  const bottom = Math.max(...shapes.map(({ box }) => box.y + box.height))
  const box = { x, y, width: right - x, height: bottom - y }
  return { ...decoration(name, brush), type: 'group', box, members: shapes }
}

/** A ground with a line around it, in one. */
const framed = (placed: PlacedBox, ground: ShapeObject | undefined): ShapeObject | undefined => {
  const { row, box, brush } = placed
  const [edge] = row.borders
  if (!edge || !isFrame(row, brush) || !hasRoomFor(box, -edge.width / 2)) return undefined
  const line = lineOf(edge.colour, edge.width, brush, edge.style)
  const radii = radiiOf(row.radii, box)
  if (!line) return undefined
  if (!ground) return frameObject({ box, radii, away: -edge.width / 2 }, edge, brush)
  return { ...ground, ...outlineOf(grownRegion(box, radii, -edge.width / 2)), line }
}

/** The ground of a box. */
const groundOf = ({ row, brush, name }: PlacedBox, region: Region): ShapeObject | undefined => {
  if (row.ground === '') return undefined
  const ground = paintedObject({ is: 'filled', region, colour: row.ground }, name, brush)
  if (!ground || !hasHaze(row)) return ground
  return { ...ground, fidelity: { is: 'approximated', because: reasons.softShadow } }
}

/** Everything a box paints; undefined where its background can only be shown by a picture of it. */
export const shapesOf = (placed: PlacedBox): Shaped[] | undefined => {
  const { row, box, clips, brush } = placed
  const region = regionOf(placed)
  if (!region) return row.clip !== '' && !clipPathRegion(row.clip, box) ? undefined : []
  const painted = paintedLayers(row, { area: inside(placed), region })
  if (painted.includes(undefined)) return undefined
  const ground = groundOf(placed, region)
  const isWhole = row.clip === '' && clips.every((clip) => within(boxRegion(box), clip)?.is === 'box')
  const frame = isWhole && painted.length === 0 ? framed(placed, ground) : undefined
  const drawn = painted.map((layer = []) => {
    const shapes = layer.flatMap((each) => paintedObject(each, 'Ornament', brush) ?? [])
    return shapes.length > 3 ? [grouped(shapes, 'Ornament', brush)] : shapes
  })
  const sides = frame ? [] : sideObjects(row.borders, { box, clips }, brush)
  const ring = { box, radii: radiiOf(row.radii, box), away: row.outline.offset + row.outline.width / 2 }
  return [
    ...listed(shadow, shadowObjects(row, { box, clips, isInset: false }, brush)),
    ...listed(0, [frame ?? ground]),
    ...listed(layers, drawn.flat()),
    ...listed(inset, shadowObjects(row, { box, clips, isInset: true }, brush)),
    ...listed(edges, sides),
    ...listed(outline, [row.outline.width > 0 ? frameObject(ring, row.outline, brush) : undefined]),
  ]
}

/** The same objects turned around their own middle. */
export const turned = (shapes: readonly Shaped[], rotation: number): Shaped[] =>
  shapes.map(({ order, object }) => ({ order, object: { ...object, rotation } }))

/** An empty place, so that nothing is ever thinner than nothing. */
export const isThere = ({ object }: Shaped): boolean => {
  const { width, height } = object.box
  return object.type === 'shape' && !object.line ? width > 0 && height > 0 : width + height > 0
}
