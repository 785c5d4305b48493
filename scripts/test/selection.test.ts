import { expect, test } from 'vitest'
import { countsLine, plus } from './counts.ts'
import { readSelection } from './selection.ts'

test('everything runs when nothing is chosen', () => {
  expect(readSelection([])).toEqual({
    projects: ['unit', 'integration'],
    journeys: true,
    needsDatabase: true,
    filters: [],
  })
})

test('a part of a path leaves out the journeys, unless it names one', () => {
  expect(readSelection(['src/jobs'])).toMatchObject({ journeys: false, filters: ['src/jobs'] })
  expect(readSelection(['tests/journeys/main-job'])).toMatchObject({ journeys: true, projects: [] })
})

test('unit tests alone need no database', () => {
  expect(readSelection(['--unit'])).toMatchObject({
    projects: ['unit'],
    journeys: false,
    needsDatabase: false,
  })
})

test('the counts are summed, and skipped tests are told', () => {
  const sum = plus({ passed: 2, failed: 0, skipped: 1 }, { passed: 3, failed: 1, skipped: 0 })
  expect(countsLine(sum)).toBe('5 passed, 1 failed, 1 skipped')
  expect(countsLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed')
})
