import { describe, expect, it } from 'vitest'
import { evenColumns, evenGridCss, gridHeight } from './even-grid.ts'

const grid = { least: 10, gap: 2, rowGap: 1, most: 4, rows: 12 }

describe('evenColumns', () => {
  it('sets as many columns as have room', () => {
    expect([9, 21.9, 22, 34, 46, 90].map((width) => evenColumns(grid, 4, width))).toEqual([1, 1, 2, 2, 4, 4])
  })

  it('leaves at most one cell empty, and never sets three as two and one', () => {
    for (let count = 1; count <= 12; count += 1) {
      for (let width = 5; width < 60; width += 1) {
        const columns = evenColumns(grid, count, width)
        expect(count % columns === 0 || columns - (count % columns) === 1).toBe(true)
        expect(count === 3 && columns === 2).toBe(false)
      }
    }
  })

  it('says the same as its CSS', () => {
    const css = evenGridCss('cells', grid)
    const widths = [...css.matchAll(/min-width:([\d.]+)em\)\{\.cells:is\(([^)]*)\)\{--cols:(\d)/g)]
    expect(widths).toHaveLength(3)
    for (const [, width, counts = '', columns] of widths)
      for (const count of counts.split(',')) {
        expect(evenColumns(grid, Number(count.slice(2)), Number(width))).toBe(Number(columns))
        expect(evenColumns(grid, Number(count.slice(2)), Number(width) - 0.01)).toBeLessThan(Number(columns))
      }
  })
})

it('adds up the highest cell of each row', () => {
  expect(gridHeight([1, 5, 2, 2, 3], 2, 10)).toBe(5 + 10 + 2 + 10 + 3)
  expect(gridHeight([], 3, 10)).toBe(0)
})
