import { expect, it } from 'vitest'
import { formatCode } from './chart-format.ts'

it.each([
  [64, '64', 'en', '#,##0'],
  [1234.5, '1,234.5', 'en', '#,##0.0'],
  [1234.5, '1.234,5', 'de', '#,##0.0'],
  [1234, '1 234', 'fr', '#,##0'],
  [-8, '-8', 'en', '#,##0'],
  [-8, '\u200e-8', 'ar', '#,##0'],
  [2.5e9, '2.5B', 'en', '#,##0.0,,,"B"'],
  [1.23e6, '1,23 Mio.', 'de', '#,##0.00,," Mio."'],
  [0.00064, '0.00064', 'en', '#,##0.00000'],
  [1.5e-9, '1.5E-9', 'en', '0.0E-0'],
  [120_000_000, '1.2億', 'ja', '"1.2億"'],
  [12, '١٢', 'ar', '[$-2000401]#,##0'],
])('writes %d as %s in %s by %s', (value, written, language, code) => {
  expect(formatCode(value, written, language)).toBe(code)
})
