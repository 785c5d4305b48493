import { expect, test } from 'vitest'
import type { ListMark, Paragraph } from '../../scene/text.ts'
import { countedOn } from './numbering.ts'

const entry = (level: number, mark?: ListMark): Paragraph => ({
  runs: [],
  align: 'start',
  direction: 'ltr',
  level,
  ...(mark && { mark }),
  leading: 0,
  before: 0,
  after: 0,
})

const numbered = (level: number, start: number): Paragraph =>
  entry(level, { is: 'number', style: 'decimal', start })
const bullet = (level: number): Paragraph => entry(level, { is: 'bullet', character: '•' })

const startsOf = (paragraphs: readonly Paragraph[]): (number | undefined)[] =>
  countedOn(paragraphs).map(({ mark }) => (mark?.is === 'number' ? mark.start : undefined))

test('entries of a list start where their list does, whatever stands in them', () => {
  expect(startsOf([numbered(0, 3), bullet(1), numbered(0, 4), numbered(0, 5)])).toEqual([3, undefined, 3, 3])
})

test('a list that starts anew, and one after other words, has a start of its own', () => {
  expect(startsOf([numbered(0, 1), numbered(0, 2), numbered(0, 1)])).toEqual([1, 1, 1])
  expect(startsOf([numbered(0, 1), entry(0), numbered(0, 2)])).toEqual([1, undefined, 2])
})

test('a list within an entry is counted for itself', () => {
  const inner = [numbered(0, 1), numbered(1, 1), numbered(1, 2), numbered(0, 2), numbered(1, 1)]
  expect(startsOf(inner)).toEqual([1, 1, 1, 1, 1])
})
