/** Lengths in CSS pixels. */
export type Point = { readonly x: number; readonly y: number }

/** A line to a point, or a cubic Bézier curve by its two handles. */
export type Segment = { readonly to: Point; readonly by?: readonly [Point, Point] }

export type Subpath = {
  readonly from: Point
  readonly segments: readonly Segment[]
  readonly isClosed: boolean
}

export type Path = readonly Subpath[]

export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A quarter of an ellipse as a Bézier curve needs its handles this far along the sides. */
export const BEND = 0.5522847498

export const between = (one: Point, other: Point, share: number): Point => ({
  x: one.x + (other.x - one.x) * share,
  y: one.y + (other.y - one.y) * share,
})

/** A polygon, closed. */
export const polygon = (points: readonly Point[]): Subpath => ({
  from: points[0] ?? { x: 0, y: 0 },
  segments: points.slice(1).map((to) => ({ to })),
  isClosed: true,
})

/** A quarter ellipse that leaves towards a corner and arrives from there. */
export const round = (from: Point, corner: Point, to: Point): Segment => ({
  to,
  by: [between(from, corner, BEND), between(to, corner, BEND)],
})

/** A point of a curve. */
export const pointAt = (from: Point, { to, by }: Segment, at: number): Point => {
  if (!by) return between(from, to, at)
  const [a, b, c] = [between(from, by[0], at), between(by[0], by[1], at), between(by[1], to, at)]
  return between(between(a, b, at), between(b, c, at), at)
}

/** The part of a segment from one share of it to another, with where it starts. */
export const partOf = (
  from: Point,
  segment: Segment,
  start: number,
  end: number,
): { from: Point; segment: Segment } => {
  const { to, by } = segment
  if (!by) return { from: between(from, to, start), segment: { to: between(from, to, end) } }
  const split = (p: readonly [Point, Point, Point, Point], at: number) => {
    const [a, b, c] = [between(p[0], p[1], at), between(p[1], p[2], at), between(p[2], p[3], at)]
    const [d, e] = [between(a, b, at), between(b, c, at)]
    const middle = between(d, e, at)
    return [[p[0], a, d, middle] as const, [middle, e, c, p[3]] as const] as const
  }
  const [, later] = split([from, by[0], by[1], to], start)
  const [part] = split(later, start >= 1 ? 1 : (end - start) / (1 - start))
  return { from: part[0], segment: { to: part[3], by: [part[1], part[2]] } }
}

/** Every segment of a subpath with its start, the closing line included. */
export const segmentsOf = ({ from, segments, isClosed }: Subpath): { from: Point; segment: Segment }[] => {
  let at = from
  const listed = segments.map((segment) => {
    const start = at
    at = segment.to
    return { from: start, segment }
  })
  const isOpen = Math.hypot(at.x - from.x, at.y - from.y) > 1e-6
  return isClosed && isOpen ? [...listed, { from: at, segment: { to: from } }] : listed
}

/** Shares of a curve where it turns back along one axis. */
const turns = (a: number, b: number, c: number, d: number): number[] => {
  const [u, v, w] = [b - a, c - b, d - c]
  const [p, q, r] = [u - 2 * v + w, 2 * (v - u), u]
  if (Math.abs(p) < 1e-9) return Math.abs(q) < 1e-9 ? [] : [-r / q]
  const root = Math.sqrt(Math.max(0, q * q - 4 * p * r))
  return q * q < 4 * p * r ? [] : [(-q + root) / (2 * p), (-q - root) / (2 * p)]
}

/** The smallest rectangle around a path. */
export const boundsOf = (path: Path): Rectangle => {
  const points = path.flatMap((subpath) => [
    subpath.from,
    ...segmentsOf(subpath).flatMap(({ from, segment }) => {
      const { to, by } = segment
      if (!by) return [to]
      const extremes = [...turns(from.x, by[0].x, by[1].x, to.x), ...turns(from.y, by[0].y, by[1].y, to.y)]
      return [to, ...extremes.filter((at) => at > 0 && at < 1).map((at) => pointAt(from, segment, at))]
    }),
  ])
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return points.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** A path with all its points moved. */
export const mapPath = (path: Path, move: (point: Point) => Point): Path =>
  path.map(({ from, segments, isClosed }) => ({
    from: move(from),
    segments: segments.map(({ to, by }) =>
      by ? { to: move(to), by: [move(by[0]), move(by[1])] as const } : { to: move(to) },
    ),
    isClosed,
  }))

/** Browsers draw boxes on whole pixels, which keeps hairlines crisp; so are they here. */
export const snapped = ({ x, y, width, height }: Rectangle): Rectangle => {
  const [left, top] = [Math.round(x), Math.round(y)]
  const [right, bottom] = [Math.round(x + width), Math.round(y + height)]
  return { x: left, y: top, width: right - left || width, height: bottom - top || height }
}
