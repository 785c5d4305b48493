import { describe, expect, it } from 'vitest'
import type { ContentsEntry } from '../../render/render-context.ts'
import { isLong, listed } from './listed.ts'

const entry = (title: string, level: 1 | 2): ContentsEntry => ({ title, level, number: 1, id: title })
const entries = [entry('A', 1), entry('A1', 2), entry('A2', 2), entry('B', 1), entry('B1', 2)]
const titles = (lines: ReturnType<typeof listed>): unknown =>
  lines.map(({ title, inner }) => [title, ...inner.map((each) => each.title)])

describe('listed', () => {
  it('puts headings under their part', () => {
    expect(titles(listed(entries, 'all'))).toEqual([
      ['A', 'A1', 'A2'],
      ['B', 'B1'],
    ])
  })

  it('lists parts alone where that is asked, or where all would be too many', () => {
    expect(titles(listed(entries, 'parts'))).toEqual([['A'], ['B']])
    const many = Array.from({ length: 8 }, () => entries).flat()
    expect(listed(many, 'all').every(({ inner }) => inner.length === 0)).toBe(true)
    expect(listed(many, 'all')).toHaveLength(16)
  })

  it('lists headings side by side where a design has no parts, and keeps one before the first part', () => {
    expect(titles(listed([entry('x', 2), entry('y', 2)], 'parts'))).toEqual([['x'], ['y']])
    expect(titles(listed([entry('x', 2), ...entries], 'all'))).toEqual([
      ['x'],
      ['A', 'A1', 'A2'],
      ['B', 'B1'],
    ])
  })

  it('is empty for a design without headings, and long from nineteen lines', () => {
    expect(listed([], 'all')).toEqual([])
    const parts = Array.from({ length: 19 }, (_, index) => entry(`${index}`, 1))
    expect(isLong(listed(parts, 'all'))).toBe(true)
    expect(isLong(listed(parts.slice(1), 'all'))).toBe(false)
  })
})
