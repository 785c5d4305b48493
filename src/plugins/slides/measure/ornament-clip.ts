import {
  boundsOf,
  partOf,
  type Path,
  type Point,
  pointAt,
  type Rectangle,
  type Segment,
  segmentsOf,
  type Subpath,
} from './ornament-path.ts'

/** Points on one side of a line are inside: where `x * p.x + y * p.y <= least`. */
type Half = { readonly x: number; readonly y: number; readonly least: number }

const NEAR = 1e-3

/** Halves whose common part is a convex polygon that runs clockwise. */
const halvesOf = (corners: readonly Point[]): Half[] =>
  corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner
    const [dx, dy] = [next.x - corner.x, next.y - corner.y]
    const length = Math.hypot(dx, dy)
    if (length < 1e-9) return []
    const half = { x: dy / length, y: -dx / length }
    return [{ ...half, least: corner.x * half.x + corner.y * half.y }]
  })

const outside = ({ x, y, least }: Half, point: Point): number => point.x * x + point.y * y - least

/** Shares of a segment where it crosses the line: sampled, then halved. */
const crossings = (half: Half, from: Point, segment: Segment): number[] => {
  const steps = segment.by ? 16 : 1
  const found: number[] = []
  const away = (at: number) => outside(half, pointAt(from, segment, at)) - NEAR / 2
  for (let step = 0; step < steps; step += 1) {
    let [low, high] = [step / steps, (step + 1) / steps]
    const start = away(low)
    if (start > 0 === away(high) > 0) continue
    for (let halving = 0; halving < 40; halving += 1) {
      const middle = (low + high) / 2
      if (away(middle) > 0 === start > 0) low = middle
      else high = middle
    }
    found.push((low + high) / 2)
  }
  return found
}

type Piece = { from: Point; segment: Segment }

const piecesInside = (half: Half, subpath: Subpath): Piece[] =>
  segmentsOf(subpath).flatMap(({ from, segment }) => {
    const cuts = [0, ...crossings(half, from, segment), 1]
    return cuts.slice(1).flatMap((end, index) => {
      const start = cuts[index] ?? 0
      if (end - start < 1e-9) return []
      const middle = pointAt(from, segment, (start + end) / 2)
      return outside(half, middle) <= NEAR ? [partOf(from, segment, start, end)] : []
    })
  })

const isSame = (one: Point, other: Point): boolean => Math.hypot(one.x - other.x, one.y - other.y) < 1e-3

/** A filled shape ends along the line it is cut by; a drawn line ends there, and may begin again. */
const cutBy = (half: Half, subpath: Subpath): Subpath[] => {
  const corners = segmentsOf(subpath).flatMap(({ from, segment }) => [
    from,
    segment.to,
    ...(segment.by ?? []),
  ])
  if (corners.every((point) => outside(half, point) <= NEAR)) return [subpath]
  if (corners.every((point) => outside(half, point) >= -NEAR)) return []
  const pieces = piecesInside(half, subpath)
  const [first] = pieces
  if (!first) return []
  if (subpath.isClosed) {
    let at = first.from
    const segments = pieces.flatMap(({ from, segment }) => {
      const joined = isSame(at, from) ? [segment] : [{ to: from }, segment]
      at = segment.to
      return joined
    })
    return [{ from: first.from, segments, isClosed: true }]
  }
  const runs: { from: Point; segments: Segment[]; isClosed: false }[] = []
  for (const { from, segment } of pieces) {
    const run = runs.at(-1)
    if (run && isSame(run.segments.at(-1)?.to ?? run.from, from)) run.segments.push(segment)
    else runs.push({ from, segments: [segment], isClosed: false })
  }
  return runs
}

const isThere = (subpath: Subpath): boolean => {
  const { width, height } = boundsOf([subpath])
  return subpath.isClosed ? width > NEAR * 2 && height > NEAR * 2 : width + height > NEAR * 2
}

/** The part of a path that lies in a convex polygon, whose corners run clockwise on the screen. */
export const clipPath = (path: Path, corners: readonly Point[]): Path =>
  halvesOf(corners)
    .reduce<Path>((left, half) => left.flatMap((subpath) => cutBy(half, subpath)), path)
    .filter(isThere)

/** Corners of a rectangle, clockwise. */
export const cornersOf = ({ x, y, width, height }: Rectangle): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
]

/** Whether all corners lie in a convex polygon, give or take what nobody sees. */
export const liesIn = (points: readonly Point[], corners: readonly Point[], slack = 0.6): boolean =>
  halvesOf(corners).every((half) => points.every((point) => outside(half, point) <= slack))
