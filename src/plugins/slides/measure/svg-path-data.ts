import type { Path, Point, Segment, Subpath } from './ornament-path.ts'
import { arc } from './svg-arc.ts'

const numbers = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const counts: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
}

type Command = { letter: string; isRelative: boolean; values: number[] }

/** Flags of an arc may touch what follows: `a1 1 0 01.5.5`. */
const arcNumbers = (text: string): number[] => {
  const found: number[] = []
  let rest = text
  while (true) {
    const isFlag = found.length % 7 === 3 || found.length % 7 === 4
    const match = (isFlag ? /^[\s,]*([01])/ : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i).exec(rest)
    if (!match) return found
    found.push(Number(match[1]))
    rest = rest.slice(match[0].length)
  }
}

const commandsOf = (data: string): Command[] =>
  [...data.matchAll(/([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi)].flatMap(([, name = '', text = '']) => {
    const letter = name.toLowerCase()
    const values = letter === 'a' ? arcNumbers(text) : (text.match(numbers) ?? []).map(Number)
    const count = counts[letter] ?? 0
    const isRelative = name === letter
    if (count === 0) return [{ letter, isRelative, values: [] }]
    // Further pairs after a move are lines.
    return Array.from({ length: Math.floor(values.length / count) }, (_, at) => ({
      letter: letter === 'm' && at > 0 ? 'l' : letter,
      isRelative,
      values: values.slice(at * count, (at + 1) * count),
    }))
  })

type Open = { from: Point; segments: Segment[]; isClosed: boolean }

const third = (from: Point, handle: Point): Point => ({
  x: from.x + (handle.x - from.x) * (2 / 3),
  y: from.y + (handle.y - from.y) * (2 / 3),
})

/** The data of an SVG path as lines and cubic curves. What comes after something that cannot be read is left out. */
export const readPathData = (data: string): Path => {
  const subpaths: Open[] = []
  let at: Point = { x: 0, y: 0 }
  let start: Point = at
  let handle: { point: Point; of: string } | undefined
  for (const { letter, isRelative, values } of commandsOf(data)) {
    const origin = isRelative ? at : { x: 0, y: 0 }
    const point = (index: number): Point => ({
      x: origin.x + (values[index] ?? 0),
      y: origin.y + (values[index + 1] ?? 0),
    })
    /** The last handle seen from the other side, where the command before was a curve of the same sort. */
    const mirrored = (of: string): Point =>
      handle && of.includes(handle.of) ? { x: 2 * at.x - handle.point.x, y: 2 * at.y - handle.point.y } : at
    const add = (...segments: Segment[]): void => {
      if (subpaths.at(-1) === undefined || subpaths.at(-1)?.isClosed)
        subpaths.push({ from: at, segments: [], isClosed: false })
      subpaths.at(-1)?.segments.push(...segments)
      at = segments.at(-1)?.to ?? at
    }
    const quadratic = (by: Point, to: Point): void => {
      add({ to, by: [third(at, by), third(to, by)] })
      handle = { point: by, of: letter }
    }
    const cubic = (one: Point, two: Point, to: Point): void => {
      add({ to, by: [one, two] })
      handle = { point: two, of: letter }
    }
    const before = handle
    if (letter === 'm') {
      at = start = point(0)
      subpaths.push({ from: at, segments: [], isClosed: false })
    } else if (letter === 'z') {
      const open = subpaths.at(-1)
      if (open) open.isClosed = true
      at = start
    } else if (letter === 'l') add({ to: point(0) })
    else if (letter === 'h') add({ to: { x: origin.x + (values[0] ?? 0), y: at.y } })
    else if (letter === 'v') add({ to: { x: at.x, y: origin.y + (values[0] ?? 0) } })
    else if (letter === 'c') cubic(point(0), point(2), point(4))
    else if (letter === 's') cubic(mirrored('cs'), point(0), point(2))
    else if (letter === 'q') quadratic(point(0), point(2))
    else if (letter === 't') quadratic(mirrored('qt'), point(0))
    else if (letter === 'a') add(...arc(at, values, point(5)))
    if (handle === before) handle = undefined
  }
  return subpaths.filter(({ segments }): boolean => segments.length > 0) satisfies Subpath[]
}
