import { expect, test } from 'vitest'
import { chooseCurrency, currenciesOf, priceIn } from './choose-currency.ts'
import { formatMoney } from './format-money.ts'
import { decimalOf, digitsOf } from './minor-units.ts'
import { perHundred } from './per-hundred.ts'

/** Intl parts numbers and signs with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test.each([
  [1990, 'eur', '19.90'],
  [5, 'EUR', '0.05'],
  [0, 'usd', '0.00'],
  [-70, 'usd', '-0.70'],
  [1990, 'jpy', '1990'],
  [-3, 'JPY', '-3'],
  [1234, 'kwd', '1.234'],
  [2500, 'isk', '25.00'],
  [Number.MAX_SAFE_INTEGER, 'usd', '90071992547409.91'],
])('%i of %s is %s', (amount, currency, decimal) => {
  expect(decimalOf(amount, currency)).toBe(decimal)
})

test.each([0.1, Number.NaN, 2 ** 53, Infinity])('%d is no amount of money', (amount) => {
  expect(() => decimalOf(amount, 'eur')).toThrow(/whole number of minor units/)
})

test('digits follow Stripe, whatever the case', () => {
  expect(['EUR', 'jpy', 'KWD', 'UGX', 'krw'].map(digitsOf)).toEqual([2, 0, 3, 2, 0])
})

test.each([
  [{ amount: 1990, currency: 'eur' }, 'de', '19,90 €'],
  [{ amount: 1990, currency: 'eur' }, 'en', '€19.90'],
  [{ amount: 123456700, currency: 'usd' }, 'en', '$1,234,567.00'],
  [{ amount: 2900, currency: 'jpy' }, 'de', '2.900 ¥'],
  [{ amount: -500, currency: 'eur' }, 'de', '-5,00 €'],
  [{ amount: Number.MAX_SAFE_INTEGER, currency: 'usd' }, 'en', '$90,071,992,547,409.91'],
])('%o in %s', (money, locale, text) => {
  expect(plain(formatMoney(money, { locale }))).toBe(text)
})

test('a price list leaves out what is zero, and nothing else', () => {
  const short = (amount: number) =>
    plain(formatMoney({ amount, currency: 'eur' }, { locale: 'en', isShort: true }))
  expect([short(900), short(990), short(0)]).toEqual(['€9', '€9.90', '€0'])
})

test('a hundred credits cost a whole number of cents', () => {
  const price = (amount: number) => ({ amount, currency: 'eur' })
  expect(perHundred(price(1900), 1200)?.amount).toBe(158)
  expect(perHundred(price(1), 200)?.amount).toBe(1)
  expect(perHundred(price(900), 500)?.amount).toBe(180)
  expect(perHundred(price(900), 0)).toBeUndefined()
})

test('the currency is the reader’s choice, else that of the language, else the commonest', () => {
  const offers = [
    { prices: [{ currency: 'usd' }, { currency: 'EUR' }, { currency: 'jpy' }] },
    { prices: [{ currency: 'eur' }, { currency: 'jpy' }] },
  ]
  const currencies = currenciesOf(offers)
  expect(currencies).toEqual(['eur', 'jpy', 'usd'])
  expect(chooseCurrency(currencies, { wanted: 'JPY', locale: 'de' })).toBe('jpy')
  expect(chooseCurrency(currencies, { wanted: 'chf', locale: 'en' })).toBe('usd')
  expect(chooseCurrency(currencies, { wanted: null, locale: 'de' })).toBe('eur')
  expect(chooseCurrency(['chf', 'jpy'], { wanted: null, locale: 'de' })).toBe('chf')
  expect(chooseCurrency([], { wanted: null, locale: 'de' })).toBeUndefined()
  expect(priceIn(offers[0]?.prices ?? [], 'eur')).toEqual({ currency: 'EUR' })
})
