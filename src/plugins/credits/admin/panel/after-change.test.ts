import { expect, test } from 'vitest'
import { amountOf, balanceAfter } from './after-change.ts'

test('what comes pays the debt first', () => {
  const balance = { available: 0, held: 3, debt: -20 }
  expect(balanceAfter(balance, 15)).toEqual({ available: 0, held: 3, debt: -5 })
  expect(balanceAfter(balance, 50)).toEqual({ available: 30, held: 3, debt: 0 })
  expect(balanceAfter({ available: 10, held: 0, debt: 0 }, -12).available).toBe(-2)
})

test('an amount is a whole number that can be booked; a grant gives', () => {
  expect(amountOf(' 20 ', 'grant')).toBe(20)
  expect(amountOf('−20', 'adjust')).toBe(-20)
  expect(amountOf('1000000', 'adjust')).toBe(1_000_000)
  for (const typed of ['', '0', '1.5', '1e3', 'ten', '1000001', '-1'])
    expect(amountOf(typed, 'grant')).toBeUndefined()
})
