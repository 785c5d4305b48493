import { expect, test } from 'vitest'
import { placeFor } from './place-for.ts'

test('arrows bring a row one place further, Home and End to the ends; other keys are not about places', () => {
  const places = (at: number) => ['ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => placeFor(key, at, 5))
  expect(places(2)).toEqual([1, 3, 0, 4])
  // Beyond the ends, where no move goes.
  expect([placeFor('ArrowUp', 0, 5), placeFor('ArrowDown', 4, 5)]).toEqual([-1, 5])
  expect(['Tab', 'ArrowLeft', 'a'].map((key) => placeFor(key, 2, 5))).toEqual([undefined, undefined, undefined]) // prettier-ignore
})
