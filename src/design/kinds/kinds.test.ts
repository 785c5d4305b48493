import { describe, expect, it } from 'vitest'
import { pageSize } from './define-kind.ts'
import { kinds } from './kinds.ts'

describe.each(kinds)('a $slug', (kind) => {
  it('sets its type in clear steps', () => {
    const { h1, h2, h3, body, small } = kind.type
    const steps = [h1, h2, h3, body, small]
    for (const [index, size] of steps.slice(1).entries())
      expect((steps[index] ?? 0) / size, `step ${index}`).toBeGreaterThan(1.1)
  })

  it.each(kind.sizes.map(({ slug }) => slug))('leaves most of the size "%s" to what is on it', (slug) => {
    const { units, scale = 1 } = pageSize(kind, slug)
    const across = (units.width - 2 * kind.margin.inline * scale) / units.width
    const down = (units.height - 2 * kind.margin.block * scale) / units.height
    expect(across * down).toBeGreaterThan(0.6)
    // A line of running text holds at least twenty letters, and the largest title a word of eight.
    expect((units.width * across) / (kind.type.body * scale * 0.5)).toBeGreaterThan(20)
    expect((units.width * across) / (kind.type.h1 * scale * 0.6)).toBeGreaterThan(8)
  })
})

it('has posters on A3 in millimetres', () => {
  const graphic = kinds.find(({ slug }) => slug === 'graphic')
  expect(graphic?.sizes.find(({ slug }) => slug === 'a3')).toMatchObject({
    width: 297,
    height: 420,
    unit: 'mm',
  })
})
