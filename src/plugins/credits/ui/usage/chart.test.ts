import { describe, expect, it } from 'vitest'
import { barsOf, OTHER, shownKinds, topOf } from './chart.ts'

const use = (day: string, kind: string, credits: number) => ({ day, kind, credits })

describe('the bars of a period', () => {
  it('has one for each day, also for those without any use', () => {
    const bars = barsOf(
      {
        since: '2026-10-31',
        until: '2026-11-02',
        days: [
          use('2026-10-31', 'slides', 18),
          use('2026-10-31', 'export', 2),
          use('2026-10-31', 'slides', 4),
        ],
      },
      ['slides', 'export'],
    )
    expect(bars.map(({ from, to, total }) => [from, to, total])).toEqual([
      ['2026-10-31', '2026-10-31', 24],
      ['2026-11-01', '2026-11-01', 0],
      ['2026-11-02', '2026-11-02', 0],
    ])
    expect(bars[0]?.parts).toEqual([
      { kind: 'slides', credits: 22 },
      { kind: 'export', credits: 2 },
    ])
  })
  it('is told in weeks that end today when days would be too many, and loses no credit', () => {
    const days = [
      use('2026-08-23', 'slides', 1),
      use('2026-08-29', 'slides', 2),
      use('2026-11-20', 'slides', 4),
    ]
    const bars = barsOf({ since: '2026-08-23', until: '2026-11-20', days }, ['slides'])
    expect(bars).toHaveLength(13)
    expect(bars.at(-1)).toMatchObject({ from: '2026-11-14', to: '2026-11-20', total: 4 })
    expect(bars[0]).toMatchObject({ from: '2026-08-23', to: '2026-08-28', total: 1 })
    expect(bars.reduce((all, { total }) => all + total, 0)).toBe(7)
    const edges = bars.slice(1).map(({ from }, at) => Date.parse(from) - Date.parse(bars[at]?.to ?? ''))
    expect(new Set(edges)).toEqual(new Set([86_400_000]))
  })
  it('puts kinds that are not shown together', () => {
    const days = [use('2026-11-20', 'slides', 9), use('2026-11-20', 'page', 2), use('2026-11-20', 'poem', 1)]
    const [bar] = barsOf({ since: '2026-11-20', until: '2026-11-20', days }, ['slides', OTHER])
    expect(bar?.parts).toEqual([
      { kind: 'slides', credits: 9 },
      { kind: OTHER, credits: 3 },
    ])
  })
})

describe('the kinds that are shown', () => {
  const kinds = (...credits: number[]) => credits.map((each, at) => ({ kind: `k${at}`, credits: each }))
  it('are the dearest', () => {
    expect(shownKinds(kinds(1, 5, 3))).toEqual(['k1', 'k2', 'k0'])
    expect(shownKinds(kinds(5, 4, 3, 2, 1))).toHaveLength(5)
  })
  it('end with all others where they are too many', () => {
    expect(shownKinds(kinds(6, 5, 4, 3, 2, 1))).toEqual(['k0', 'k1', 'k2', 'k3', OTHER])
  })
})

describe('the top of the scale', () => {
  it.each([
    [0, 2],
    [1, 2],
    [3, 4],
    [5, 6],
    [10, 10],
    [11, 12],
    [17, 20],
    [21, 40],
    [102, 120],
    [1234, 1600],
  ])('of %i is %i', (largest, top) => expect(topOf(largest)).toBe(top))
})
