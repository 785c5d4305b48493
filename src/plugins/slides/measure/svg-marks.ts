import type { MarkRow } from './box-rows.ts'
import { mapPath, type Path, type Point, polygon } from './ornament-path.ts'
import { boxRegion, pathOf, radiiOf } from './ornament-region.ts'
import { readPathData } from './svg-path-data.ts'

const pointsOf = (text: string): Point[] => {
  const numbers = (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => ({
    x: numbers[at * 2] ?? 0,
    y: numbers[at * 2 + 1] ?? 0,
  }))
}

const oval = (x: number, y: number, rx: number, ry: number): Path => {
  const box = { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry }
  return pathOf(boxRegion(box, radiiOf(['50%', '50%', '50%', '50%'], box)))
}

const pathIn = ({ shape, given }: MarkRow): Path => {
  const of = (name: string): number => parseFloat(given[name] ?? '') || 0
  if (shape === 'path') return readPathData(given['d'] ?? '')
  if (shape === 'circle') return oval(of('cx'), of('cy'), of('r'), of('r'))
  if (shape === 'ellipse') return oval(of('cx'), of('cy'), of('rx'), of('ry'))
  if (shape === 'rect') {
    const box = { x: of('x'), y: of('y'), width: of('width'), height: of('height') }
    const [rx, ry] = [given['rx'] ?? given['ry'] ?? '0', given['ry'] ?? given['rx'] ?? '0']
    const radius = `${parseFloat(rx) || 0}px ${parseFloat(ry) || 0}px`
    return pathOf(boxRegion(box, radiiOf([radius, radius, radius, radius], box)))
  }
  if (shape === 'line') {
    return [
      {
        from: { x: of('x1'), y: of('y1') },
        segments: [{ to: { x: of('x2'), y: of('y2') } }],
        isClosed: false,
      },
    ]
  }
  const points = pointsOf(given['points'] ?? '')
  return points.length < 2 ? [] : [{ ...polygon(points), isClosed: shape === 'polygon' }]
}

/** The outline of a mark where it stands in the document. */
export const markPath = (mark: MarkRow): Path => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = mark.matrix
  return mapPath(pathIn(mark), ({ x, y }) => ({ x: a * x + c * y + e, y: b * x + d * y + f }))
}

/** How many pixels of the document a unit of a mark is, in the mean of both directions. */
export const markScale = ({ matrix: [a = 1, b = 0, c = 0, d = 1] }: MarkRow): number =>
  Math.sqrt(Math.abs(a * d - b * c))
