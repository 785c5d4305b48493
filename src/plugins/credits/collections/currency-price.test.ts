import { expect, test } from 'vitest'
import { checkAmount, checkCurrency, checkOncePerCurrency } from './currency-price.ts'

const asked = { req: { i18n: { language: 'en' } } }
const amount = (value: unknown, currency = 'eur') =>
  checkAmount(value, { ...asked, siblingData: { currency } })

test.each(['eur', 'usd', 'jpy', 'isk', 'kwd'])('%s is a currency', (code) => {
  expect(checkCurrency(code, asked)).toBe(true)
})

test.each(['zzz', 'EUR', 'euro', '', ' eur', null, 978])('%j is none', (code) => {
  expect(checkCurrency(code, asked)).toMatch(/three letters/)
})

test('an amount is a whole number of the smallest unit that Stripe takes', () => {
  expect([1, 900, 99_999_999].map((value) => amount(value))).toEqual([true, true, true])
  for (const wrong of [0, -1, 9.5, 100_000_000, '900', Number.NaN, null, undefined]) {
    expect(amount(wrong), String(wrong)).toMatch(/whole number from 1/)
  }
  expect(amount(2900, 'jpy')).toBe(true)
  expect(amount(1230, 'kwd')).toBe(true)
  expect(amount(1234, 'kwd')).toMatch(/must be 0/)
})

test('a currency has one price, however it is written', () => {
  const rows = (...codes: string[]) => codes.map((currency) => ({ currency, amount: 1 }))
  expect(checkOncePerCurrency(rows('eur', 'usd'), asked)).toBe(true)
  expect(checkOncePerCurrency(rows('eur', ' EUR'), asked)).toBe('There are two prices in EUR. Keep one.')
  expect(checkOncePerCurrency([], asked)).toMatch(/at least one/)
  expect(checkOncePerCurrency(undefined, { req: { i18n: { language: 'de' } } })).toMatch(/mindestens einen/)
})
