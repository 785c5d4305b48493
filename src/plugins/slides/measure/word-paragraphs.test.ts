import { expect, test } from 'vitest'
import { inColumns } from './word-columns.ts'
import { glued } from './word-glue.ts'
import { listMark, textStart } from './word-paragraphs-of.ts'
import type { WordLine, WordParagraph, WordRow, WordRun } from './word-rows.ts'
import { cleanText } from './word-runs.ts'

const run = (text: string): WordRun => ({
  text,
  stack: 'Inter',
  size: 20,
  weight: 400,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  colour: 'rgb(0, 0, 0)',
  opacity: 1,
  tracking: 0,
  spacing: 0,
  isCaps: false,
  shift: '',
  language: 'en',
  href: '',
  isBreak: false,
  fit: 0,
})

const line = (text: string, given: Partial<WordLine> = {}): WordLine => ({
  text,
  x: 0,
  y: 0,
  width: text.length * 10,
  height: 24,
  baseline: 20,
  size: 20,
  ascent: 18,
  descent: 5,
  lead: 1e6,
  leadOfTwo: 1e6,
  ...given,
})

const paragraph = (lines: WordLine[], given: Partial<WordParagraph> = {}): WordParagraph => ({
  runs: [run(lines.map(({ text }) => text).join(' '))],
  lines,
  align: 'start',
  direction: 'ltr',
  level: 0,
  mark: null,
  leading: 26,
  rooms: [{ left: 0, right: 400 }],
  ...given,
})

const row = (paragraphs: WordParagraph[]): WordRow => ({
  sheet: 1,
  paint: 5,
  until: 9,
  isWhole: true,
  tag: 'div',
  classes: ['rich'],
  block: null,
  room: { x: 0, y: 0, width: 400, height: 100 },
  paragraphs,
})

test('a word that nearly fits into the line before is held to the next one', () => {
  const lines = [
    line('The first three', { width: 150 }),
    line('kilometres open', { width: 210, baseline: 46, lead: 62, leadOfTwo: 110 }),
  ]
  const [held] = glued([paragraph(lines)])
  expect(held?.runs.map(({ text }) => text)).toEqual(['The first three kilometres\u00a0open'])
  expect(held?.lines[1]?.lead).toBe(110)
})

test('words that are far from moving up keep their spaces', () => {
  const lines = [
    line('The first three kilometres', { width: 260 }),
    line('open in stages', { baseline: 46, lead: 50, leadOfTwo: 80 }),
  ]
  const given = [paragraph(lines)]
  expect(glued(given)).toEqual(given)
})

test('a text in two columns is two texts, cut where the second column begins', () => {
  const lines = [
    line('One two', { baseline: 20 }),
    line('three four', { baseline: 46 }),
    line('five six', { baseline: 20, x: 220 }),
  ]
  const rooms = [
    { left: 0, right: 200 },
    { left: 220, right: 400 },
  ]
  const columns = inColumns(row([paragraph(lines, { rooms })]))
  expect(columns.map(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text)))).toEqual(
    [[['One two three four']], [['five six']]],
  )
  expect(columns.map(({ isWhole }) => isWhole)).toEqual([false, false])
  expect(columns.map(({ paragraphs }) => paragraphs[0]?.rooms)).toEqual([[rooms[0]], [rooms[1]]])
})

test('paragraphs below each other stay one text', () => {
  const rows = inColumns(
    row([paragraph([line('One', { baseline: 20 })]), paragraph([line('Two', { baseline: 50 })])]),
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.paragraphs).toHaveLength(2)
  expect(rows[0]?.isWhole).toBe(true)
})

test('a text begins where its marks do, from the right where it runs from there', () => {
  const mark = { is: 'bullet', character: '•', colour: 'rgb(0, 0, 0)', at: 0 } as const
  const item = paragraph([line('One', { x: 30 })], { mark, rooms: [{ left: 30, right: 400 }] })
  expect(textStart([item])).toBeLessThan(30)
  const mirrored = paragraph([line('One', { x: 370 })], { direction: 'rtl' })
  expect(textStart([mirrored])).toBe(-400)
})

const theme = { colours: { dk1: '000000' } } as unknown as Parameters<typeof listMark>[1]['theme'] // only colours are read

test.each([
  ['decimal', 'decimal'],
  ['lower-latin', 'lower-alpha'],
  ['upper-roman', 'upper-roman'],
  ['arabic-indic', 'decimal'],
])('a list numbered in %s is numbered in %s', (style, told) => {
  const mark = listMark({ is: 'number', style, value: 3, colour: 'rgb(0, 0, 0)', at: 0 }, { theme })
  expect(mark).toMatchObject({ is: 'number', style: told, start: 3 })
})

test('control characters and halves of characters never get through', () => {
  expect(cleanText('a\u0000b\u0007c\u009fd\ud83de\ufffff\tg 😀')).toBe('abcdef g 😀')
})
