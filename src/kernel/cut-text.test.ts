import { expect, test } from 'vitest'
import { cutText } from './cut-text.ts'

test('a text is cut between characters', () => {
  expect(cutText('a😀b', 2)).toBe('a')
  expect(cutText('a😀b', 3)).toBe('a😀')
  expect(cutText('a😀', 3)).toBe('a😀')
  expect(cutText('abc', 2)).toBe('ab')
  expect(cutText('', 2)).toBe('')
})
