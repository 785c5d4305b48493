/** A point of a tile, both sides 0 to 1, from its top left. */
type Point = readonly [x: number, y: number]

/** A quarter of an ellipse as a Bézier curve needs its handles this far along the sides. */
const bend = 0.5523

type Pen = {
  to(point: Point): string
  /** A quarter ellipse that leaves its start towards `corner` and arrives at `end` from there. */
  round(start: Point, corner: Point, end: Point): string
}

const along = (from: Point, to: Point): Point => [
  from[0] + (to[0] - from[0]) * bend,
  from[1] + (to[1] - from[1]) * bend,
]

const polygon = (pen: Pen, points: readonly [Point, ...Point[]]): string[] => [
  `move to ${pen.to(points[0])}`,
  ...points.slice(1).map((point) => `line to ${pen.to(point)}`),
  'close',
]

const circle = (pen: Pen): string[] => [
  `move to ${pen.to([0, 0.5])}`,
  pen.round([0, 0.5], [0, 0], [0.5, 0]),
  pen.round([0.5, 0], [1, 0], [1, 0.5]),
  pen.round([1, 0.5], [1, 1], [0.5, 1]),
  pen.round([0.5, 1], [0, 1], [0, 0.5]),
  'close',
]

const lens = (pen: Pen, tip: Point, one: Point, end: Point, other: Point): string[] => [
  `move to ${pen.to(tip)}`,
  pen.round(tip, one, end),
  pen.round(end, other, tip),
  'close',
]

const quarter = (pen: Pen, center: Point, start: Point, corner: Point, end: Point): string[] => [
  `move to ${pen.to(center)}`,
  `line to ${pen.to(start)}`,
  pen.round(start, corner, end),
  'close',
]

const [a, b, c, d]: [Point, Point, Point, Point] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]

/**
 * What may stand on a tile: leaves `/` and `\`, a circle `o`, quarters of a disc named by the corner of their centre
 * (`q` top left, `p` top right, `b` bottom right, `d` bottom left), half discs `n` (standing) and `u` (hanging),
 * triangles `^` and `v`, a square `#`; a space is empty.
 */
const motifs: Readonly<Record<string, (pen: Pen) => string[]>> = {
  '/': (pen) => lens(pen, d, a, b, c),
  '\\': (pen) => lens(pen, a, b, c, d),
  o: circle,
  q: (pen) => quarter(pen, a, b, c, d),
  p: (pen) => quarter(pen, b, c, d, a),
  b: (pen) => quarter(pen, c, d, a, b),
  d: (pen) => quarter(pen, d, a, b, c),
  n: (pen) => [`move to ${pen.to(d)}`, pen.round(d, a, [0.5, 0]), pen.round([0.5, 0], b, c), 'close'],
  u: (pen) => [`move to ${pen.to(a)}`, pen.round(a, d, [0.5, 1]), pen.round([0.5, 1], c, b), 'close'],
  '^': (pen) => polygon(pen, [d, [0.5, 0], c]),
  v: (pen) => polygon(pen, [a, b, [0.5, 1]]),
  '#': (pen) => polygon(pen, [a, b, c, d]),
}

/**
 * A pattern of tiles as a `clip-path`, one row a string and one character a tile, stretched over the element: drawn as
 * lines on a screen and on paper alike, where tiled backgrounds and masks would become pictures.
 */
export const tiles = (rows: readonly string[]): string => {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const commands = rows.flatMap((row, top) =>
    [...row].flatMap((motif, left) => {
      const to = ([x, y]: Point): string =>
        `${+(((left + x) / columns) * 100).toFixed(2)}% ${+(((top + y) / rows.length) * 100).toFixed(2)}%`
      const round: Pen['round'] = (start, corner, end) =>
        `curve to ${to(end)} with ${to(along(start, corner))} / ${to(along(end, corner))}`
      return motifs[motif]?.({ to, round }) ?? []
    }),
  )
  return `shape(from 0 0,${commands.join(',')})`
}
