import { expect, test } from 'vitest'
import { sourceExcerpt } from './source-excerpt.ts'

const filler = Array.from(
  { length: 60 },
  (_, at) => `## Part ${at}\n\n${'Nothing here is of any use. '.repeat(20)}`,
)

test('of a long text a page gets the part that it is about, in order and within the budget', () => {
  const paragraphs = [...filler]
  paragraphs.splice(41, 0, 'The ferry to Bornholm leaves at seven.', 'Ferry tickets cost 12 euros.')
  const page = { title: 'Ferry times', layout: 'x', idea: 'The ferry to Bornholm leaves early.', points: [] }
  const excerpt = sourceExcerpt(paragraphs.join('\n\n'), page)
  expect(excerpt.length).toBeLessThan(10_000)
  expect(excerpt).toContain('leaves at seven')
  expect(excerpt.indexOf('leaves at seven')).toBeLessThan(excerpt.indexOf('12 euros'))
  expect(excerpt).toContain('[…]')
})

test('a short text is given whole; one without words or spaces is cut all the same', () => {
  expect(sourceExcerpt('Short.', undefined)).toBe('Short.')
  expect(sourceExcerpt('汉'.repeat(60_000), undefined).length).toBeLessThan(10_000)
  expect(sourceExcerpt('😀'.repeat(30_000), undefined).isWellFormed()).toBe(true)
})
