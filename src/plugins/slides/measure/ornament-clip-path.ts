import { callOf, lengthOf, splitCss } from './ornament-css.ts'
import { mapPath, type Path, type Point, polygon, type Rectangle, type Segment } from './ornament-path.ts'
import { boxRegion, radiiOf, type Region } from './ornament-region.ts'
import { readPathData } from './svg-path-data.ts'

const pointIn = ({ x, y, width, height }: Rectangle, words: readonly string[]): Point => ({
  x: x + lengthOf(words[0], width),
  y: y + lengthOf(words[1], height),
})

/** `move to a b`, `line to a b`, `curve to a b with c d / e f`, `close`, as computed values have them. */
const shapeOf = (inner: string, box: Rectangle): Path | undefined => {
  const [head = '', ...commands] = splitCss(inner, ',')
  let from = pointIn(box, splitCss(head.replace(/^(?:(?:evenodd|nonzero)\s+)?from\s+/, ''), ' '))
  const open: { from: Point; segments: Segment[]; isClosed: boolean }[] = [
    { from, segments: [], isClosed: false },
  ]
  for (const command of commands) {
    const [verb, to, ...rest] = splitCss(command.replaceAll('/', ' '), ' ')
    if (verb === 'close') {
      open.push({ from, segments: [], isClosed: false })
      continue
    }
    if (to !== 'to') return undefined
    const end = pointIn(box, rest)
    const last = open.at(-1)
    if (verb === 'move') open.push({ from: end, segments: [], isClosed: false })
    else if (verb === 'line') last?.segments.push({ to: end })
    else if (verb === 'curve' && rest[2] === 'with') {
      const one = pointIn(box, rest.slice(3))
      const two = rest.length > 6 ? pointIn(box, rest.slice(5)) : one
      last?.segments.push({ to: end, by: [one, two] })
    } else return undefined
    from = end
  }
  // What is cut out has no open ends.
  return open.filter(({ segments }) => segments.length > 0).map((subpath) => ({ ...subpath, isClosed: true }))
}

const ovalOf = (inner: string, box: Rectangle, isCircle: boolean): Region => {
  const [size = '', place = '50% 50%'] = ` ${inner}`.split(/\sat\s/)
  const at = pointIn(box, splitCss(place, ' '))
  const near = [Math.abs(at.x - box.x), Math.abs(box.x + box.width - at.x)] as const
  const high = [Math.abs(at.y - box.y), Math.abs(box.y + box.height - at.y)] as const
  const sides: Readonly<Record<string, readonly [number, number]>> = {
    'closest-side': [Math.min(...near), Math.min(...high)],
    'farthest-side': [Math.max(...near), Math.max(...high)],
  }
  const words = splitCss(size.trim() || 'closest-side', ' ')
  const [across = words[0] ?? '', down = across] = words
  const diagonal = Math.hypot(box.width, box.height) / Math.SQRT2
  const circle = sides[across] ? Math.min(...(sides[across] ?? [])) : lengthOf(across, diagonal)
  const rx = isCircle ? circle : (sides[across]?.[0] ?? lengthOf(across, box.width))
  const ry = isCircle ? circle : (sides[down]?.[1] ?? lengthOf(down, box.height))
  const radius = { x: rx, y: ry }
  return boxRegion({ x: at.x - rx, y: at.y - ry, width: 2 * rx, height: 2 * ry }, [
    radius,
    radius,
    radius,
    radius,
  ])
}

const insetOf = (inner: string, box: Rectangle): Region => {
  const [sides = '', corners = ''] = inner.split(/\sround\s/)
  const [top = '0px', right = top, bottom = top, left = right] = splitCss(sides, ' ')
  const [up, low] = [lengthOf(top, box.height), lengthOf(bottom, box.height)]
  const [start, end] = [lengthOf(left, box.width), lengthOf(right, box.width)]
  const width = Math.max(0, box.width - start - end)
  const cut = { x: box.x + start, y: box.y + up, width, height: Math.max(0, box.height - up - low) }
  const [a = '0px', b = a, c = a, d = b] = splitCss(corners.split('/')[0] ?? '', ' ')
  return boxRegion(cut, radiiOf([a, b, c, d], cut))
}

/** What a computed `clip-path` leaves of a box; undefined for one that cannot be said in lines and curves. */
export const clipPathRegion = (value: string, box: Rectangle): Region | undefined => {
  const call = callOf(value)
  if (!call) return undefined
  const { name, inner } = call
  if (name === 'ellipse' || name === 'circle') return ovalOf(inner, box, name === 'circle')
  if (name === 'inset') return insetOf(inner, box)
  if (name === 'polygon') {
    const points = splitCss(inner.replace(/^(?:evenodd|nonzero)\s*,/, ''), ',').map((each) =>
      splitCss(each, ' '),
    )
    return { is: 'path', path: [polygon(points.map((words) => pointIn(box, words)))] }
  }
  if (name === 'path') {
    const data = /["']([^"']*)["']/.exec(inner)?.[1] ?? ''
    return { is: 'path', path: mapPath(readPathData(data), ({ x, y }) => ({ x: x + box.x, y: y + box.y })) }
  }
  const path = name === 'shape' ? shapeOf(inner, box) : undefined
  return path && { is: 'path', path }
}
