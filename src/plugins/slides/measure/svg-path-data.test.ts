import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf, pointAt, segmentsOf } from './ornament-path.ts'
import { readPathData } from './svg-path-data.ts'

const whole = fc.integer({ min: -200, max: 200 })

test('lines, their short forms and closed ends are read', () => {
  const path = readPathData('M1 2h3v4H0V0zm10 10 5 5')
  expect(path).toHaveLength(2)
  expect(path[0]?.isClosed).toBe(true)
  expect(path[0]?.segments.map(({ to }) => [to.x, to.y])).toEqual([
    [4, 2],
    [4, 6],
    [0, 6],
    [0, 0],
  ])
  // What follows a closed end starts from where that began.
  expect(path[1]).toEqual({ from: { x: 11, y: 12 }, segments: [{ to: { x: 16, y: 17 } }], isClosed: false })
})

test('quadratic curves become cubic ones, and smooth ones go on as they came', () => {
  const [path] = readPathData('M0 0Q3 6 6 0T12 0')
  expect(path?.segments).toHaveLength(2)
  const [first, second] = path ? segmentsOf(path) : []
  expect(first && pointAt(first.from, first.segment, 0.5)).toEqual({ x: 3, y: 3 })
  const { x = 0, y = 0 } = second ? pointAt(second.from, second.segment, 0.5) : {}
  expect([x, y]).toEqual([expect.closeTo(9), expect.closeTo(-3)])
})

test('flags of an arc may touch each other', () => {
  const apart = readPathData('M0 10 A10 10 0 0 1 20 10')
  expect(readPathData('M0 10a10 10 0 0120 0')).toEqual(apart)
  const { y, height } = boundsOf(apart)
  expect([y, height]).toEqual([expect.closeTo(0, 2), expect.closeTo(10, 2)])
})

test('every point of a circular arc is as far from its centre as its radius', () => {
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.integer({ min: 1, max: 100 }),
      fc.boolean(),
      fc.boolean(),
      (x, y, r, large, sweep) => {
        const arc = `A${r} ${r} 0 ${Number(large)} ${Number(sweep)} ${x + r} ${y + r}`
        const [path] = readPathData(`M${x} ${y}${arc}`)
        const turnsRight = large === sweep
        const centre = turnsRight ? { x, y: y + r } : { x: x + r, y }
        const other = turnsRight ? { x: x + r, y } : { x, y: y + r }
        const away = (from: { x: number; y: number }) =>
          (path ? segmentsOf(path) : []).flatMap((each) =>
            [0, 0.3, 0.7, 1].map((at) => {
              const point = pointAt(each.from, each.segment, at)
              return Math.abs(Math.hypot(point.x - from.x, point.y - from.y) - r) / r
            }),
          )
        const best = Math.min(Math.max(...away(centre)), Math.max(...away(other)))
        expect(best).toBeLessThan(0.001)
      },
    ),
  )
})

test('relative commands say the same as absolute ones', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 8 }), (points) => {
      const absolute = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
      const relative = points
        .map(([x, y], index) => {
          const [px, py] = points[index - 1] ?? [0, 0]
          return `${index === 0 ? 'm' : 'l'}${x - px},${y - py}`
        })
        .join(' ')
      expect(readPathData(relative)).toEqual(readPathData(absolute))
    }),
  )
})

test('nonsense is no path', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { segments } of readPathData(text))
        for (const { to } of segments) expect(Number.isFinite(to.x) && Number.isFinite(to.y)).toBe(true)
    }),
  )
})
