import { expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

it('keeps the label of a figure whole where the clause is short', () => {
  const figures = readFigures('3 staff, 240 repairs in the first year, 18,000 euros needed')
  expect(figures.map(({ text, label }) => [text, label])).toEqual([
    ['3', 'staff'],
    ['240', 'repairs in the first year'],
    ['18,000', 'euros needed'],
  ])
})
