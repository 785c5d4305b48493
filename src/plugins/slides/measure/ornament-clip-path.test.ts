import { expect, test } from 'vitest'
import { strokes } from '#design/theme/strokes.ts'
import { tiles } from '#design/theme/tiles.ts'
import { clipPathRegion } from './ornament-clip-path.ts'
import { boundsOf } from './ornament-path.ts'
import { boundsOfRegion, outlineOf, pathOf } from './ornament-region.ts'

const box = { x: 100, y: 50, width: 400, height: 200 }

const regionOf = (value: string) => {
  const region = clipPathRegion(value, box)
  if (!region) throw new Error(`${value} was not understood`)
  return region
}

test('tiles of a pattern are as many closed shapes, each in its own tile', () => {
  const path = pathOf(regionOf(tiles(['qno^bd#p', 'vbq/\\oun'])))
  expect(path).toHaveLength(16)
  expect(path.every(({ isClosed }) => isClosed)).toBe(true)
  path.forEach((subpath, index) => {
    const { x, y, width, height } = boundsOf([subpath])
    const [left, top] = [100 + (index % 8) * 50, 50 + Math.floor(index / 8) * 100]
    expect(x).toBeGreaterThanOrEqual(left - 0.1)
    expect(y).toBeGreaterThanOrEqual(top - 0.1)
    expect(x + width).toBeLessThanOrEqual(left + 50.1)
    expect(y + height).toBeLessThanOrEqual(top + 100.1)
  })
})

test('strokes of a drawing are a shape for each line, and two for each ring', () => {
  const drawn = strokes({ width: 400, height: 200, weight: 2 }, [
    { from: [0, 100], to: [400, 100] },
    { around: [200, 100], radius: 50 },
  ])
  const path = pathOf(regionOf(drawn))
  expect(path).toHaveLength(3)
  const [line, outer, inner] = path.map((subpath) => boundsOf([subpath]))
  expect(line?.height).toBeCloseTo(2, 1)
  expect(outer?.width).toBeCloseTo(102, 1)
  expect(inner?.width).toBeCloseTo(98, 1)
})

test('ellipses and circles are told by their place and their radii', () => {
  expect(boundsOfRegion(regionOf('ellipse(25% 50% at 75% 100%)'))).toEqual({
    x: 300,
    y: 150,
    width: 200,
    height: 200,
  })
  expect(boundsOfRegion(regionOf('circle(closest-side at 100px 40px)'))).toEqual({
    x: 160,
    y: 50,
    width: 80,
    height: 80,
  })
  expect(outlineOf(regionOf('circle(20px)')).outline).toEqual({ is: 'ellipse' })
})

test('polygons, insets and paths are told in the units of the box', () => {
  expect(boundsOfRegion(regionOf('polygon(12% 0px, 100% 0%, 100% 100%, 0px 100%)'))).toEqual(box)
  expect(boundsOfRegion(regionOf('inset(10px 20px 30px 40px)'))).toEqual({
    x: 140,
    y: 60,
    width: 340,
    height: 160,
  })
  expect(outlineOf(regionOf('inset(0px round 12px)')).outline).toEqual({ is: 'rectangle', radius: 114_300 })
  expect(boundsOfRegion(regionOf('path("M0 0H10V20Z")'))).toEqual({ x: 100, y: 50, width: 10, height: 20 })
})

test.each(['url(#x)', 'shape(from 0 0, arc to 1px 1px of 2px)', 'none', ''])(
  '%s is not guessed at',
  (value) => {
    expect(clipPathRegion(value, box)).toBeUndefined()
  },
)
