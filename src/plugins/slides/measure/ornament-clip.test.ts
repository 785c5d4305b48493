import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipPath, cornersOf } from './ornament-clip.ts'
import { boundsOf, type Path, pointAt, polygon, segmentsOf } from './ornament-path.ts'
import { boxRegion, pathOf, radiiOf } from './ornament-region.ts'

const sheet = { x: 0, y: 0, width: 100, height: 60 }
const place = fc.record({
  x: fc.integer({ min: -80, max: 120 }),
  y: fc.integer({ min: -80, max: 120 }),
  width: fc.integer({ min: 2, max: 150 }),
  height: fc.integer({ min: 2, max: 150 }),
})

/** Corners of a path's outline, curves in small steps. */
const along = (path: Path) =>
  path.map((subpath) =>
    segmentsOf(subpath).flatMap(({ from, segment }) =>
      Array.from({ length: segment.by ? 24 : 1 }, (_, step) =>
        pointAt(from, segment, step / (segment.by ? 24 : 1)),
      ),
    ),
  )

const areaOf = (path: Path): number =>
  along(path).reduce((sum, points) => {
    const twice = points.reduce((area, { x, y }, index) => {
      const next = points[(index + 1) % points.length] ?? { x, y }
      return area + x * next.y - next.x * y
    }, 0)
    return sum + Math.abs(twice) / 2
  }, 0)

test('what is cut is nowhere outside of what it is cut by', () => {
  fc.assert(
    fc.property(place, (box) => {
      const ellipse = pathOf(boxRegion(box, radiiOf(['50%', '50%', '50%', '50%'], box)))
      for (const { x, y } of along(clipPath(ellipse, cornersOf(sheet))).flat()) {
        expect(x).toBeGreaterThanOrEqual(-0.01)
        expect(x).toBeLessThanOrEqual(100.01)
        expect(y).toBeGreaterThanOrEqual(-0.01)
        expect(y).toBeLessThanOrEqual(60.01)
      }
    }),
  )
})

test('two boxes have in common what arithmetic says', () => {
  fc.assert(
    fc.property(place, (box) => {
      const width = Math.min(100, box.x + box.width) - Math.max(0, box.x)
      const height = Math.min(60, box.y + box.height) - Math.max(0, box.y)
      const expected = width > 0 && height > 0 ? width * height : 0
      const left = areaOf(clipPath([polygon(cornersOf(box))], cornersOf(sheet)))
      // Edges lie within a thousandth of a pixel of where they belong.
      expect(Math.abs(left - expected)).toBeLessThan(0.3)
    }),
  )
})

test('an ellipse and what two halves leave of it have the same area', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: -50, max: 150 }), (box, cut) => {
      const ellipse = pathOf(boxRegion(box, radiiOf(['50%', '50%', '50%', '50%'], box)))
      const half = (x: number, width: number) =>
        areaOf(clipPath(ellipse, cornersOf({ x, y: -1000, width, height: 2000 })))
      const [all, parts] = [areaOf(ellipse), half(cut - 1000, 1000) + half(cut, 1000)]
      expect(Math.abs(all - parts) / all).toBeLessThan(0.01)
    }),
  )
})

test('a line that leaves and comes back is two lines, a filled shape stays closed', () => {
  const zigzag = [
    { x: 10, y: 10 },
    { x: 20, y: 80 },
    { x: 30, y: 10 },
  ]
  const line = [{ ...polygon(zigzag), isClosed: false }]
  const cut = clipPath(line, cornersOf(sheet))
  expect(cut).toHaveLength(2)
  expect(cut.every(({ isClosed }) => !isClosed)).toBe(true)
  expect(boundsOf(clipPath([polygon(zigzag)], cornersOf(sheet))).height).toBeCloseTo(50, 2)
})

test('what lies wholly inside is left as it is, what lies outside is gone', () => {
  const inside = [polygon(cornersOf({ x: 10, y: 10, width: 5, height: 5 }))]
  expect(clipPath(inside, cornersOf(sheet))).toEqual(inside)
  expect(clipPath([polygon(cornersOf({ x: 200, y: 10, width: 5, height: 5 }))], cornersOf(sheet))).toEqual([])
})
