import { describe, expect, test } from 'vitest'
import { coreDesign, plainText, type Block, isRichText } from '#design/index.ts'
import type { Passage, Plan } from '../context.ts'
import { assignPassages } from './assign-passages.ts'
import { literalArrangement } from './literal-arrangement.ts'
import { literalPage } from './literal-page.ts'
import { readPassages } from './read-passages.ts'

const source = `# Spring at the nursery

We opened in 1987. Today 14 people work here, and *nobody* counts the roses! Prices_are_as_marked: 3 * 4 = 12.

- Roses & herbs
- 1,200 trees
1) Ring the bell.

Visit us
Monday to Friday. <b>Bring</b> a basket [large] & a friend.`

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const sourceWords = (passages: readonly Passage[]): string[] => passages.flatMap(({ text }) => words(text))

const textsOf = (value: unknown): string[] => {
  if (isRichText(value)) return words(plainText(value))
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return typeof value === 'string' ? words(value) : []
}
const shown = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ blockType: _type, ...values }) => textsOf(values))

describe('passages', () => {
  const passages = readPassages(source)

  test('hold every word of the text, in order', () => {
    const bare = source.replace(/^# |^- |^\d\) /gm, '')
    expect(sourceWords(passages)).toEqual(words(bare))
    expect(passages.map(({ number }) => number)).toEqual(passages.map((_, index) => index + 1))
    expect(passages[0]).toMatchObject({ role: 'heading', text: 'Spring at the nursery' })
    expect(passages.filter(({ role }) => role === 'item')).toHaveLength(3)
  })

  test('are short enough for a field, whatever the text', () => {
    for (const text of [
      'x'.repeat(5000),
      '😀'.repeat(2000),
      'ein Satz ohne Ende '.repeat(300),
      '字'.repeat(4000),
    ]) {
      const cut = readPassages(text)
      expect(Math.max(...cut.map((passage) => passage.text.length))).toBeLessThanOrEqual(600)
      expect(cut.every((passage) => passage.text.isWellFormed())).toBe(true)
      expect(cut.map((passage) => passage.before + passage.text).join('')).toBe(text.trim())
    }
  })

  test('stand on one page each, in order, whatever the model says', () => {
    const page = (numbers: number[]) => ({ title: 't', layout: 'l', idea: '', points: [], passages: numbers })
    const plan = (...numbers: number[][]): Plan => ({
      title: 't',
      language: 'en',
      theme: 'x',
      pages: numbers.map(page),
    })
    const assigned = (...numbers: number[][]) =>
      assignPassages(plan(...numbers), passages).pages.map((each) => each.passages)
    const all = passages.map(({ number }) => number)
    expect(assigned([1, 2], [3, 4, 5])).toEqual([[1, 2], all.slice(2)])
    expect(assigned([2, 3, 99], [], [1, 4, 4, -1])).toEqual([[1, 2, 3], all.slice(3)])
    expect(assigned([5, 6], [1, 2, 3, 4])).toEqual([all])
  })
})

describe('a literal page', () => {
  const passages = readPassages(source)
  const all = coreDesign.blocks
  const page = (output: unknown) => literalPage(output, { passages, blocks: all, all })

  test.each([
    ['nothing usable', null],
    ['words of its own', { blocks: [{ blockType: 'text', body: 'We are the best nursery in town.' }] }],
    ['no blocks', { blocks: 'none' }],
  ])('of %s is the text', (_, output) => {
    expect(shown(page(output).blocks)).toEqual(sourceWords(passages))
  })

  test('takes references, each once, and drops what is added', () => {
    const { blocks, images } = page({
      blocks: [
        { blockType: 'image', image: { prompt: 'Roses', alt: 'Roses in rows' }, caption: 'Invented' },
        { blockType: 'heading', kicker: 'New', title: '[[1]]', lead: 'We opened in 1987.' },
        { blockType: 'text', body: '[[3]] and more, [[4]] [[3]]' },
        { blockType: 'stats', items: [{ value: '99', label: 'made up' }] },
        { blockType: 'quote', text: '[[2]]', attribution: 'Nobody' },
      ],
    })
    expect(blocks.map(({ blockType }) => blockType).slice(0, 3)).toEqual(['image', 'heading', 'text'])
    expect(blocks[1]).toMatchObject({ title: 'Spring at the nursery', lead: 'We opened in 1987.' })
    expect(shown(blocks).toSorted()).toEqual(sourceWords(passages).toSorted())
    expect(images).toMatchObject([{ path: [0, 'image'], alt: 'Roses in rows' }])
  })

  test('opens with the heading where no model arranges it', () => {
    const { blocks } = page(literalArrangement(passages, all))
    expect(blocks[0]).toMatchObject({ title: 'Spring at the nursery' })
    expect(shown(blocks)).toEqual(sourceWords(passages))
  })
})
