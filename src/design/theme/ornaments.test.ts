import { describe, expect, it } from 'vitest'
import { strokes } from './strokes.ts'
import { tiles } from './tiles.ts'

const percents = (shape: string): number[] => [...shape.matchAll(/(-?[\d.]+)%/g)].map(([, at]) => Number(at))

describe('tiles', () => {
  it('stay inside their box', () => {
    const points = percents(tiles(['/\\oqpb', 'dnu^v#']))
    expect(points.length).toBeGreaterThan(100)
    expect(Math.min(...points)).toBe(0)
    expect(Math.max(...points)).toBe(100)
  })

  it('leave spaces and unknown signs empty', () => {
    expect(percents(tiles(['# ?']))).not.toContain(66.67)
  })
})

describe('strokes', () => {
  const field = { width: 100, height: 50, weight: 1 }

  it('are as broad as they are told', () => {
    const points = percents(strokes(field, [{ from: [10, 25], to: [90, 25] }]))
    expect(points.filter((_, index) => index % 2 === 1)).toEqual([49, 49, 51, 51])
  })

  it('leave circles open', () => {
    const circle = strokes(field, [{ around: [50, 25], radius: 10 }])
    expect(circle.match(/close/g)).toHaveLength(2)
    expect(percents(circle)).toEqual(expect.arrayContaining([39.5, 40.5, 60.5, 59.5]))
  })
})
