import { expect, test } from 'vitest'
import de from './de.json'
import en from './en.json'

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path ? `${path}.${key}` : key))
    : [path]

const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [String(value)]

test('English and German say the same things', () => {
  expect(keysOf(de)).toEqual(keysOf(en))
})

test('no text is empty or shouts', () => {
  for (const text of [...textsOf(en), ...textsOf(de)]) {
    expect(text.trim()).not.toBe('')
    expect(text).not.toContain('!')
  }
})

test('German takes the same values as English', () => {
  const valuesIn = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)[},]/g)].map((match) => match[1]))].sort()
  const german = textsOf(de)
  textsOf(en).forEach((text, index) => expect(valuesIn(german[index] ?? '')).toEqual(valuesIn(text)))
})
