import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, type BlockField, coreDesign, isRichText, plainText } from '#design/index.ts'
import { literalArrangement } from './literal-arrangement.ts'
import { literalPage } from './literal-page.ts'
import { readPassages } from './read-passages.ts'

const { blocks } = coreDesign

/** A box to tick is a mark like a bullet: lists draw it. */
const words = (text: string): string[] =>
  text.split(/\s+/).filter((each) => each && !/^\[[xX]?\]?$|^\]$/.test(each))

/** What a page says, text field by text field. */
const said = (fields: readonly BlockField[], values: Record<string, unknown>): string[] =>
  fields.flatMap((field) => {
    const value = values[field.name]
    if (isRichText(value)) return words(plainText(value))
    if (field.type === 'text' || field.type === 'textarea')
      return typeof value === 'string' ? words(value) : []
    const rows = field.type === 'array' ? ((value ?? []) as Record<string, unknown>[]) : []
    if (field.type === 'array') return rows.flatMap((row) => said(field.fields, row))
    if (field.type === 'group') return said(field.fields, (value ?? {}) as Record<string, unknown>)
    return []
  })
const saidBy = (page: readonly Block[]): string[] =>
  page.flatMap((block) => said(blocks.find(({ slug }) => slug === block.blockType)?.fields ?? [], block))

const token = fc.constantFrom(
  ...'bread Brot, 12,000 3. (4) *star* _under_score_ `code` [1] [[2]] ![x](y) [a](https://b.c/d?e=f&g=h) https://a.b/c_d_e?x=1&y=2 mail@kaldi.pt <b>bold</b> <br> &amp; & #1 # | |---| ~~no~~ -- --- === +1 -5 1) 2. 日本語。 字 مرحبا שלום! 😀 👨‍👩‍👧 e.g. Dr. naïve \\ \\n > $5 ^2 [^1] ::: ! … “q” {{x}} 1. • * - www.kaldi.pt می‌خواهم ``` ```js TODO [x] <!-- --> &#39; __init__ **** ## = + ~~~'.split(
    ' ',
  ),
  'x'.repeat(90),
)
const mark = fc.constantFrom(
  '',
  '',
  '',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '> ',
  '• ',
  '    ',
  '- [ ] ',
  '| ',
)
const source = fc
  .array(
    fc.tuple(mark, fc.array(token, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\n\n', '\r\n')),
    { minLength: 1, maxLength: 14 },
  )
  .map((lines) => lines.map(([start, list, end]) => start + list.join(' ') + end).join(''))

const bullets = /^(?:#{1,6}|[-*•–]|\d{1,3}[.)])\s+(?=\S)/
const wordsIn = (text: string): string[] => readPassages(text).flatMap((passage) => words(passage.text))

test('passages hold every word of any text but the marks of headings and lists', () => {
  fc.assert(
    fc.property(source, (text) => {
      const bare = text.split(/\r?\n/).map((line) => line.trim().replace(bullets, ''))
      expect(wordsIn(text).join('')).toBe(words(bare.join('\n')).join(''))
    }),
  )
})

test('a page without a model says every word once, in order', () => {
  fc.assert(
    fc.property(source, (text) => {
      const passages = readPassages(text)
      const made = literalPage(literalArrangement(passages, blocks), { passages, blocks, all: blocks })
      expect(saidBy(made.blocks)).toEqual(wordsIn(text))
    }),
  )
})

/** Whatever a model might answer for some fields: references, words of its own, too many rows. */
const answer = (fields: readonly BlockField[], most: number): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      fields.map((field): [string, fc.Arbitrary<unknown>] => {
        if (field.type === 'array')
          return [field.name, fc.array(answer(field.fields, 4), { maxLength: most, size: 'max' })]
        if (field.type === 'group') return [field.name, answer(field.fields, most)]
        if (field.type === 'select') return [field.name, fc.constantFrom(...field.options, 'none', null)]
        if (field.type === 'number' || field.type === 'checkbox')
          return [field.name, fc.constantFrom(3, true, null)]
        if (field.type === 'upload')
          return [field.name, fc.constantFrom(null, { prompt: 'A loaf', alt: 'Bread' })]
        const references = fc
          .array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 })
          .map((numbers) => numbers.map((each) => `[[${each}]]`).join(' '))
        return [field.name, fc.oneof(references, references, fc.constantFrom('Invented words', '', null, 7))]
      }),
    ),
  )
const arrangement = fc.array(
  fc
    .constantFrom(...blocks)
    .chain(({ slug, fields }) => answer(fields, 30).map((values) => ({ ...values, blockType: slug }))),
  { maxLength: 6 },
)

test('whatever a model makes of the passages, the page says each word once and no other', () => {
  fc.assert(
    fc.property(source, arrangement, (text, given) => {
      const passages = readPassages(text)
      const made = literalPage({ blocks: given }, { passages, blocks, all: blocks })
      expect(saidBy(made.blocks).toSorted()).toEqual(wordsIn(text).toSorted())
    }),
  )
})
