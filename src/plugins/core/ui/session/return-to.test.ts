import { expect, test } from 'vitest'
import { safeReturnTo } from './return-to.ts'

test('a path of this site is kept with its query', () => {
  expect(safeReturnTo('/en/create?kind=slides', '/en')).toBe('/en/create?kind=slides')
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '',
  null,
])('%s falls back', (value) => {
  expect(safeReturnTo(value, '/en/designs')).toBe('/en/designs')
})
