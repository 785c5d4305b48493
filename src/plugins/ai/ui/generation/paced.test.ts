import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from './paced.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what needs room comes one after another, in order, and the rest at once', () => {
  const seen: string[] = []
  const queue = paced<string>(
    (thing) => seen.push(thing),
    (thing) => thing.startsWith('page'),
    { pause: 100, atMost: 1000 },
  )
  for (const thing of ['plan', 'page 1', 'page 2', 'end']) queue.push(thing)
  expect(seen).toEqual(['plan', 'page 1'])
  vi.advanceTimersByTime(100)
  expect(seen).toEqual(['plan', 'page 1', 'page 2'])
  vi.advanceTimersByTime(100)
  expect(seen).toEqual(['plan', 'page 1', 'page 2', 'end'])
})

test('a long queue is through in bounded time', () => {
  let seen = 0
  const queue = paced<number>(
    () => (seen += 1),
    () => true,
    { pause: 100, atMost: 500 },
  )
  for (let count = 0; count < 100; count += 1) queue.push(count)
  vi.advanceTimersByTime(4000)
  expect(seen).toBe(100)
})

test('stopped, it hands on nothing more', () => {
  const seen: number[] = []
  const queue = paced<number>(
    (thing) => seen.push(thing),
    () => true,
    { pause: 100, atMost: 1000 },
  )
  queue.push(1)
  queue.push(2)
  queue.stop()
  vi.advanceTimersByTime(1000)
  expect(seen).toEqual([1])
})
