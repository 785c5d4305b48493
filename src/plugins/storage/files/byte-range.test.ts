import { expect, test } from 'vitest'
import { byteRange } from './byte-range.ts'

test('a part is what the header asks of what is there', () => {
  expect(byteRange('bytes=0-9', 100)).toEqual({ start: 0, end: 9 })
  expect(byteRange('bytes=90-', 100)).toEqual({ start: 90, end: 99 })
  expect(byteRange('bytes=90-500', 100)).toEqual({ start: 90, end: 99 })
  expect(byteRange('bytes=-10', 100)).toEqual({ start: 90, end: 99 })
  expect(byteRange('bytes=-500', 100)).toEqual({ start: 0, end: 99 })
})

test('what makes no sense is all of it, what is not there is none', () => {
  for (const header of [
    null,
    '',
    'bytes=-',
    'bytes=9-1',
    'bytes=0-1,4-5',
    'lines=0-1',
    'bytes=a-b',
    `bytes=${'9'.repeat(40)}-`,
  ])
    expect(byteRange(header, 100)).toBe('all')
  for (const header of ['bytes=100-', 'bytes=100-200', 'bytes=-0'])
    expect(byteRange(header, 100)).toBe('none')
  expect(byteRange('bytes=0-', 0)).toBe('none')
})
