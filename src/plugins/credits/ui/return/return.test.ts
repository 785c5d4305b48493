import { expect, test } from 'vitest'
import { outcomeOf } from './outcome-of.ts'
import { pauseAfter, USUAL_LOOKS } from './pause-after.ts'

const known = { session: 'cs_1', isCancelled: false, status: undefined, looks: 1, usualLooks: USUAL_LOOKS }

test.each([
  [{ isCancelled: true, status: 'paid' }, 'cancelled'],
  [{ session: null }, 'unknown'],
  [{}, 'waiting'],
  [{ looks: USUAL_LOOKS + 1 }, 'slow'],
  [{ status: 'pending', looks: 99 }, 'processing'],
  [{ status: 'failed' }, 'failed'],
  [{ status: 'paid' }, 'added'],
  [{ status: 'partly-refunded' }, 'added'],
])('%o is %s', (given, outcome) => {
  expect(outcomeOf({ ...known, ...given })).toBe(outcome)
})

test('it looks soon at first and calmly later, a minute or two in all before it says that this is slow', () => {
  const pauses = Array.from({ length: 30 }, (_, looks) => pauseAfter(looks))
  expect(pauses[0]).toBe(800)
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
  expect(pauses.at(-1)).toBe(15_000)
  const usual = pauses.slice(0, USUAL_LOOKS).reduce((sum, pause) => sum + pause, 0)
  expect(usual).toBeGreaterThan(45_000)
  expect(usual).toBeLessThan(120_000)
})
