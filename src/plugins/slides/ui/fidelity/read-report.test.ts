import { expect, test } from 'vitest'
import { likeness, readReport } from './read-report.ts'

test('only a report of a version that is known is read', () => {
  const report = { version: 1, objects: { native: 1, approximated: 0, rasterised: 0 }, slides: [] }
  expect(readReport(report)).toBe(report)
  for (const other of [null, undefined, 'x', {}, { ...report, version: 2 }, { version: 1 }]) {
    expect(readReport(other)).toBeUndefined()
  }
})

test('likeness is a whole percentage, and unknown where nobody looked', () => {
  expect([0, 0.034, 1, 1.2, null].map(likeness)).toEqual([100, 97, 0, 0, undefined])
})
