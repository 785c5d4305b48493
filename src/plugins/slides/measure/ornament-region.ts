import { boxOf } from '../scene/box.ts'
import type { Outline, PathStep, Placed } from '../scene/scene.ts'
import { clipPath, cornersOf, liesIn } from './ornament-clip.ts'
import {
  boundsOf,
  mapPath,
  type Path,
  type Point,
  pointAt,
  type Rectangle,
  round,
  segmentsOf,
  type Subpath,
} from './ornament-path.ts'

export type Radius = { readonly x: number; readonly y: number }
/** Top left and on clockwise. */
export type Radii = readonly [Radius, Radius, Radius, Radius]

/** Where something is painted: a box with corners, or any outline. */
export type Region =
  | { readonly is: 'box'; readonly box: Rectangle; readonly radii: Radii }
  | { readonly is: 'path'; readonly path: Path }

const sharp: Radius = { x: 0, y: 0 }
export const square: Radii = [sharp, sharp, sharp, sharp]

export const boxRegion = (box: Rectangle, radii: Radii = square): Region => ({ is: 'box', box, radii })

const isSharp = (radii: Radii): boolean => radii.every(({ x, y }) => x < 0.01 || y < 0.01)

/** Computed radii as lengths, made to fit their box as browsers do. */
export const radiiOf = (css: readonly string[], { width, height }: Rectangle): Radii => {
  const length = (value: string | undefined, whole: number): number =>
    (value?.endsWith('%') ? (parseFloat(value) / 100) * whole : parseFloat(value ?? '')) || 0
  const [a, b, c, d] = [0, 1, 2, 3].map((corner): Radius => {
    const [x, y = x] = (css[corner] ?? '0px').split(' ')
    return { x: length(x, width), y: length(y, height) }
  }) as [Radius, Radius, Radius, Radius] // four in, four out
  const fits = (room: number, sum: number): number => (sum > room ? room / sum : 1)
  const share = Math.min(
    fits(width, a.x + b.x),
    fits(width, d.x + c.x),
    fits(height, a.y + d.y),
    fits(height, b.y + c.y),
  )
  const scaled = ({ x, y }: Radius): Radius => ({ x: x * share, y: y * share })
  return [scaled(a), scaled(b), scaled(c), scaled(d)]
}

const roundedBox = ({ x, y, width, height }: Rectangle, [a, b, c, d]: Radii): Subpath => {
  const [right, bottom] = [x + width, y + height]
  const corner = (from: Point, at: Point, to: Point) =>
    Math.hypot(from.x - to.x, from.y - to.y) < 0.01 ? [] : [round(from, at, to)]
  const p = (px: number, py: number): Point => ({ x: px, y: py })
  return {
    from: p(x + a.x, y),
    segments: [
      { to: p(right - b.x, y) },
      ...corner(p(right - b.x, y), p(right, y), p(right, y + b.y)),
      { to: p(right, bottom - c.y) },
      ...corner(p(right, bottom - c.y), p(right, bottom), p(right - c.x, bottom)),
      { to: p(x + d.x, bottom) },
      ...corner(p(x + d.x, bottom), p(x, bottom), p(x, bottom - d.y)),
      { to: p(x, y + a.y) },
      ...corner(p(x, y + a.y), p(x, y), p(x + a.x, y)),
    ],
    isClosed: true,
  }
}

export const pathOf = (region: Region): Path =>
  region.is === 'path' ? region.path : [roundedBox(region.box, region.radii)]

export const boundsOfRegion = (region: Region): Rectangle =>
  region.is === 'path' ? boundsOf(region.path) : region.box

/** Corners of a convex polygon so close to a region's outline that nobody sees the difference. */
const polygonOf = (region: Region): Point[] => {
  if (region.is === 'box' && isSharp(region.radii)) return cornersOf(region.box)
  const [outline] = pathOf(region)
  return outline === undefined
    ? []
    : segmentsOf(outline).flatMap(({ from, segment }) => {
        const steps = segment.by ? 12 : 1
        return Array.from({ length: steps }, (_, step) => pointAt(from, segment, step / steps))
      })
}

/** Whether a clip lets all of a box through, told without looking at outlines: so it is for nearly all. */
export const letsThrough = (clip: Region, { x, y, width, height }: Rectangle): boolean =>
  clip.is === 'box' &&
  isSharp(clip.radii) &&
  x >= clip.box.x - 0.01 &&
  y >= clip.box.y - 0.01 &&
  x + width <= clip.box.x + clip.box.width + 0.01 &&
  y + height <= clip.box.y + clip.box.height + 0.01

/** The part of a region that another one, which must be convex, lets through; undefined where that is nothing. */
export const within = (region: Region, clip: Region): Region | undefined => {
  const bounds = boundsOfRegion(region)
  if (letsThrough(clip, bounds)) return region
  const polygon = polygonOf(clip)
  if (liesIn(cornersOf(bounds), polygon)) return region
  const isPlain = region.is === 'box' && isSharp(region.radii)
  if (isPlain && liesIn(cornersOf(boundsOfRegion(clip)), cornersOf(region.box))) return clip
  if (isPlain && clip.is === 'box' && isSharp(clip.radii)) {
    const [x, y] = [Math.max(bounds.x, clip.box.x), Math.max(bounds.y, clip.box.y)]
    const width = Math.min(bounds.x + bounds.width, clip.box.x + clip.box.width) - x
    const height = Math.min(bounds.y + bounds.height, clip.box.y + clip.box.height) - y
    return width > 0.01 && height > 0.01 ? boxRegion({ x, y, width, height }) : undefined
  }
  const path = clipPath(pathOf(region), polygon)
  return path.length === 0 ? undefined : { is: 'path', path }
}

const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5

const stepsOf = (path: Path): PathStep[] =>
  path.flatMap(({ from, segments, isClosed }) => [
    { step: 'move' as const, x: share(from.x), y: share(from.y) },
    ...segments.map(({ to, by }): PathStep => {
      const end = { x: share(to.x), y: share(to.y) }
      if (!by) return { step: 'line', ...end }
      // Handles may lie outside of the box, points may not.
      const [x1, y1, x2, y2] = [by[0].x, by[0].y, by[1].x, by[1].y].map(
        (each) => Math.round(each * 1e5) / 1e5,
      ) as [number, number, number, number] // four in, four out
      return { step: 'curve', x1, y1, x2, y2, ...end }
    }),
    ...(isClosed ? [{ step: 'close' as const }] : []),
  ])

/** A path as an outline in its own box. */
export const outlineOfPath = (path: Path): { outline: Outline; box: Placed['box'] } => {
  const bounds = boundsOf(path)
  const [width, height] = [bounds.width || 1, bounds.height || 1]
  const steps = stepsOf(
    mapPath(path, ({ x, y }) => ({ x: (x - bounds.x) / width, y: (y - bounds.y) / height })),
  )
  return { outline: { is: 'path', steps }, box: boxOf(bounds) }
}

/** A region as the plainest outline that says it, and its box. */
export const outlineOf = (region: Region): { outline: Outline; box: Placed['box'] } => {
  if (region.is === 'path') return outlineOfPath(region.path)
  const { box, radii } = region
  if (isSharp(radii)) return { outline: { is: 'rectangle' }, box: boxOf(box) }
  const isLike = (one: number, other: number): boolean => Math.abs(one - other) < 0.3
  const isEllipse = radii.every(({ x, y }) => isLike(x, box.width / 2) && isLike(y, box.height / 2))
  if (isEllipse) return { outline: { is: 'ellipse' }, box: boxOf(box) }
  const [first] = radii
  const isEven = radii.every(({ x, y }) => isLike(x, first.x) && isLike(y, first.x))
  if (!isEven) return outlineOfPath(pathOf(region))
  return { outline: { is: 'rectangle', radius: Math.round(first.x * 9525) }, box: boxOf(box) }
}
