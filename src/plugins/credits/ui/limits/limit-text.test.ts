import { expect, it } from 'vitest'
import { limitFrom } from './limit-text.ts'

it.each([
  ['500', 500],
  [' 500 ', 500],
  ['0', 0],
  ['1,500', 1500],
  ['1.500', 1500],
  ['12 000', 12_000],
  ['', null],
  ['  ', null],
  ['1.5', undefined],
  ['-5', undefined],
  ['.', undefined],
  ['many', undefined],
  ['1000000001', undefined],
])('reads %j as a limit of %s', (typed, monthly) => {
  expect(limitFrom(typed)).toBe(monthly)
})
