import type { Point, Segment } from './ornament-path.ts'

/**
 * An elliptical arc of an SVG path as cubic curves of at most a quarter turn, after the implementation notes of SVG 2.
 * `values` are its radii, the turn of its axes in degrees, and its two flags.
 */
export const arc = (from: Point, values: readonly number[], to: Point): Segment[] => {
  const [across = 0, down = 0, degrees = 0, isLarge = 0, isClockwise = 0] = values
  const turn = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }
  const near = { x: cos * half.x + sin * half.y, y: -sin * half.x + cos * half.y }
  if (across === 0 || down === 0 || (half.x === 0 && half.y === 0)) return [{ to }]
  const least = Math.sqrt((near.x / across) ** 2 + (near.y / down) ** 2)
  const [rx, ry] = [Math.abs(across) * Math.max(1, least), Math.abs(down) * Math.max(1, least)]
  const spread = (rx * near.y) ** 2 + (ry * near.x) ** 2
  const away = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - spread) / spread)) * (isLarge === isClockwise ? -1 : 1)
  const middle = { x: (away * rx * near.y) / ry, y: (-away * ry * near.x) / rx }
  const centre = {
    x: cos * middle.x - sin * middle.y + (from.x + to.x) / 2,
    y: sin * middle.x + cos * middle.y + (from.y + to.y) / 2,
  }
  const angle = (x: number, y: number): number => Math.atan2((y - middle.y) / ry, (x - middle.x) / rx)
  const start = angle(near.x, near.y)
  const whole = angle(-near.x, -near.y) - start
  const full = 2 * Math.PI
  const sweep = isClockwise ? (whole < 0 ? whole + full : whole) : whole > 0 ? whole - full : whole
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const step = sweep / pieces
  const reach = (4 / 3) * Math.tan(step / 4)
  const place = (x: number, y: number): Point => ({
    x: centre.x + cos * rx * x - sin * ry * y,
    y: centre.y + sin * rx * x + cos * ry * y,
  })
  return Array.from({ length: pieces }, (_, piece) => {
    const [one, two] = [start + piece * step, start + (piece + 1) * step]
    const [c1, s1, c2, s2] = [Math.cos(one), Math.sin(one), Math.cos(two), Math.sin(two)]
    return {
      to: piece === pieces - 1 ? to : place(c2, s2),
      by: [place(c1 - reach * s1, s1 + reach * c1), place(c2 + reach * s2, s2 - reach * c2)] as const,
    }
  })
}
