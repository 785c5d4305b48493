import { expect, test } from 'vitest'
import { creditsOfLines } from './credits-of-lines.ts'

const change = (credits: number, amount: number, whole: number) => ({
  price: 'price_1',
  product: 'prod_1',
  quantity: 1,
  amount,
  isProration: true,
  whole,
  credits,
})

test('a change within a period gives the part of the credits that its money is of the price', () => {
  expect(creditsOfLines([change(1000, -500, 1000), change(3000, 1000, 2000)])).toBe(1000)
})

test('a change that costs nothing brings nothing, whichever way it goes', () => {
  expect(creditsOfLines([change(1000, -500, 1000), change(2000, 500, 1000)])).toBe(0)
  expect(creditsOfLines([change(2000, -500, 1000), change(1000, 500, 1000)])).toBe(0)
})

test('a part that cannot be worked out makes the whole unknown', () => {
  expect(creditsOfLines([{ ...change(1000, 500, 1000), whole: null }])).toBeUndefined()
})
