import { describe, expect, it } from 'vitest'
import { initials } from './initials.ts'

describe('initials', () => {
  it.each([
    ['Ada Lovelace', 'AL'],
    ['[Head of planning]', 'HP'],
    ['émile', 'É'],
    ['Anne-Marie  van der Berg', 'AB'],
    ['李白', '李'],
    ['نجيب محفوظ', 'ن'],
    ['한강', '한'],
    ['… 🎪', ''],
    ['', ''],
  ])('of "%s" are "%s"', (name, expected) => {
    expect(initials(name)).toBe(expected)
  })
})
