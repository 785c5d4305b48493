import { expect, it } from 'vitest'
import { dateFinder, readDates } from './read-dates.ts'

it.each([
  ['Opening in May 2027 with 3 ovens', ['May 2027']],
  ['Eröffnung im März 2027', ['März 2027']],
  ['On May 12, 2027 at 19:30', ['May 12, 2027', '19:30']],
  ['12. März 2027, 62.000 €', ['12. März 2027']],
  ['1,200 loaves a week', []],
])('reads the dates of "%s"', (text, dates) => {
  expect(readDates(text)).toEqual(dates)
})

it('knows the year of a date from a figure', () => {
  const text = 'May 2027, 2,027 loaves'
  const isDate = dateFinder(text)
  expect(isDate(text.indexOf('2027'), 4)).toBe(true)
  expect(isDate(text.indexOf('2,027'), 5)).toBe(false)
})
