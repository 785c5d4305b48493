import { describe, expect, it } from 'vitest'
import { columnShares } from './column-shares.ts'
import { tableGrid } from './table-grid.ts'

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0)

describe('columnShares', () => {
  it('gives a column of sentences more room than one of figures', () => {
    const { shares } = columnShares(
      [
        ['City', 'Lund'],
        ['Finding', 'Ridership grew fastest where cars gave up a lane of their own'],
        ['Year', '2020'],
      ],
      30,
    )
    expect(sum(shares)).toBeCloseTo(1)
    expect(shares[1]).toBeGreaterThan((shares[0] ?? 0) * 2)
  })

  it('sets a table smaller before it breaks a word', () => {
    const eight = Array.from({ length: 8 }, () => ['Anwohnerparken'])
    expect(columnShares(eight.slice(0, 2), 40).size).toBe(0.94)
    expect(columnShares(eight, 56).size).toBeLessThan(0.8)
  })

  it('takes a table without columns or words', () => {
    expect(columnShares([], 30).shares).toEqual([])
    expect(sum(columnShares([[''], ['']], 30).shares)).toBeCloseTo(1)
  })
})

describe('tableGrid', () => {
  it('keeps cells no column names and fills up short rows', () => {
    const rows = [
      { cells: [{ text: 'Caen' }, { text: '64' }, { text: 'extra' }] },
      { cells: [{ text: 'Lund' }] },
    ]
    const grid = tableGrid({ columns: [{ label: 'City' }, { label: 'Riders' }], rows })
    expect(grid.labels).toEqual(['City', 'Riders', ''])
    expect(grid.rows[1]).toEqual(['Lund', '', ''])
    expect(grid.numeric).toEqual([false, true, false])
  })
})
