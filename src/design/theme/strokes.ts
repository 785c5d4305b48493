type Coordinate = readonly [x: number, y: number]

/** A line between two points, or a circle around one. */
export type Stroke = { from: Coordinate; to: Coordinate } | { around: Coordinate; radius: number }

const bend = 0.5523

/** Lines of a technical drawing as a `clip-path` on a field of `width` by `height`, each `weight` broad. */
export const strokes = (
  { width, height, weight }: { width: number; height: number; weight: number },
  drawn: readonly Stroke[],
): string => {
  const at = ([x, y]: Coordinate): string =>
    `${+((x / width) * 100).toFixed(2)}% ${+((y / height) * 100).toFixed(2)}%`
  const circle = ([x, y]: Coordinate, radius: number, turn: 1 | -1): string[] => {
    const [r, b] = [radius, radius * bend]
    const arc = (to: Coordinate, one: Coordinate, other: Coordinate): string =>
      `curve to ${at(to)} with ${at(one)} / ${at(other)}`
    return [
      `move to ${at([x - r, y])}`,
      arc([x, y - r * turn], [x - r, y - b * turn], [x - b, y - r * turn]),
      arc([x + r, y], [x + b, y - r * turn], [x + r, y - b * turn]),
      arc([x, y + r * turn], [x + r, y + b * turn], [x + b, y + r * turn]),
      arc([x - r, y], [x - b, y + r * turn], [x - r, y + b * turn]),
      'close',
    ]
  }
  const line = (from: Coordinate, to: Coordinate): string[] => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
    const [dx, dy] = [
      (((to[1] - from[1]) / length) * weight) / 2,
      (((from[0] - to[0]) / length) * weight) / 2,
    ]
    return [
      `move to ${at([from[0] + dx, from[1] + dy])}`,
      `line to ${at([to[0] + dx, to[1] + dy])}`,
      `line to ${at([to[0] - dx, to[1] - dy])}`,
      `line to ${at([from[0] - dx, from[1] - dy])}`,
      'close',
    ]
  }
  // The inner circle runs the other way round, which leaves it open.
  const commands = drawn.flatMap((stroke) =>
    'from' in stroke
      ? line(stroke.from, stroke.to)
      : [
          ...circle(stroke.around, stroke.radius + weight / 2, 1),
          ...circle(stroke.around, stroke.radius - weight / 2, -1),
        ],
  )
  return `shape(from 0 0,${commands.join(',')})`
}
