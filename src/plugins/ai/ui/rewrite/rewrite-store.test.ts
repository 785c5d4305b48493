import { expect, test } from 'vitest'
import { keepRunning, readRunning } from './rewrite-store.ts'

const storage = () => {
  const kept = new Map<string, string>()
  const of = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  return () => of
}
const none = () => {
  throw new Error('The browser refuses storage.')
}

test('keeps what runs, for each design, and forgets what has ended', () => {
  const tab = storage()
  keepRunning('a', { page: 'job' }, tab)
  expect(readRunning('a', tab)).toEqual({ page: 'job' })
  expect(readRunning('b', tab)).toEqual({})
  keepRunning('a', {}, tab)
  expect(readRunning('a', tab)).toEqual({})
})

test('does without storage, and with whatever somebody else wrote there', () => {
  expect(readRunning('a', none)).toEqual({})
  expect(() => keepRunning('a', { page: 'job' }, none)).not.toThrow()
  const tab = storage()
  const read = ['{', 'null', '[1]', '{"page":7,"other":"job"}'].map((value) => {
    tab().setItem('platen.rewrites.a', value)
    return readRunning('a', tab)
  })
  expect(read).toEqual([{}, {}, {}, { other: 'job' }])
})
