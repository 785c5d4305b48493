import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import type { Block, Page } from '../design.ts'
import { fromMarkdownText } from '../rich-text/from-markdown.ts'
import { plainText } from '../rich-text/plain-text.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { exampleBlock, sampleDesign } from '../testing/sample-design.ts'
import { compositionOf } from './composition.ts'
import { type Sheet, sheetsOf } from './sheets.ts'

const sheets = (kind: string, pages: Page[], theme = 'signal'): Sheet[] => {
  const design = sampleDesign(kind, theme, { pages })
  return sheetsOf(compositionOf({ design, registry: coreDesign, assets: {}, media: 'screen' }))
}

const heading: Block = { blockType: 'heading', title: 'What changed', kicker: '', lead: '' }
const text = (markdown: string): Block => ({ blockType: 'text', body: fromMarkdownText(markdown) })
const rows = (count: number): Block => ({
  ...exampleBlock('table'),
  rows: Array.from({ length: count }, (_, row) => ({
    cells: [{ text: `Row ${row}` }, { text: `${row * 7}` }],
  })),
})
const squeezed = (words: string): string => words.replace(/\s+/g, '')
const bodyOf = (blocks: readonly Block[]): string =>
  squeezed(blocks.map(({ body }) => plainText(body as RichText | undefined)).join('')) // a text block's body is rich text

describe('sheets', () => {
  it('are one a page where the page has room, numbered through', () => {
    const pages = [heading, heading, heading].map((block) => ({
      layout: 'document-article',
      blocks: [block],
    }))
    expect(sheets('document', pages).map(({ page, number, parts }) => [page, number, parts])).toEqual([
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ])
  })

  it.each(['document', 'slides', 'graphic'])('of a %s hold every row of a table once, in order', (kind) => {
    const found = sheets(kind, [{ layout: `${kind}-figures`, blocks: [heading, rows(40)] }])
    expect(found.length).toBeGreaterThan(kind === 'document' ? 1 : 2)
    const parts = found.flatMap(({ blocks }) => blocks).filter(({ blockType }) => blockType === 'table')
    expect(parts.flatMap((part) => part['rows'])).toEqual(rows(40)['rows'])
    expect(parts.every((part) => (part['rows'] as unknown[]).length > 1)).toBe(true)
    const placed = found.flatMap(({ plan }) => plan.regions.flatMap(({ blocks }) => blocks)).slice(1)
    expect(placed.map(({ continued = false }) => continued)).toEqual(placed.map((_, index) => index > 0))
    expect(placed.at(-1)?.continues ?? false).toBe(false)
  })

  it('never end with a heading whose text is on the next', () => {
    for (let words = 300; words < 700; words += 20) {
      const found = sheets('document', [
        {
          layout: 'document-article',
          blocks: [text('Some words stand here. '.repeat(words / 4)), heading, exampleBlock('image')],
        },
      ])
      for (const sheet of found.slice(0, -1)) expect(sheet.blocks.at(-1)?.blockType).not.toBe('heading')
    }
  })

  it('shrink what cannot be cut instead of clipping it', () => {
    const cover = { ...exampleBlock('cover'), title: 'Incomprehensibilities '.repeat(40) }
    const [only, ...more] = sheets('slides', [{ layout: 'slides-title', blocks: [cover] }])
    expect(more).toEqual([])
    expect(only?.plan.fit.step).toBeLessThan(72)
  })

  it('go on within a row that is higher than a sheet', () => {
    const words = Array.from({ length: 2_000 }, (_, word) => `word${word}`).join(' ')
    const column = { title: 'Long', body: fromMarkdownText(words) }
    const block = {
      ...exampleBlock('columns'),
      columns: [{ ...column, body: fromMarkdownText('Short.') }, column],
    }
    const found = sheets('slides', [{ layout: 'slides-content', blocks: [block] }])
    const columns = found.flatMap(({ blocks }) =>
      blocks.flatMap((part) => part['columns'] as (typeof column)[]),
    )
    expect(squeezed(columns.map(({ body }) => plainText(body)).join(''))).toBe(squeezed(`Short.${words}`))
    expect(columns.filter(({ title }) => title === 'Long')).toHaveLength(2)
    for (const { plan } of found) expect(plan.fit.step).toBeGreaterThanOrEqual(70)
  })

  it('of a website are its sections', () => {
    const found = sheets('website', [{ layout: 'website-section', blocks: [heading, rows(40)] }])
    expect(found).toHaveLength(1)
  })

  const sentence = fc
    .array(fc.stringMatching(/^\S{1,40}$/), { maxLength: 40 })
    .map((words) => words.join(' '))
  const markdown = fc
    .array(
      fc.oneof(
        sentence,
        sentence.map((words) => `## ${words}`),
        fc.array(sentence, { maxLength: 12 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
        fc.constant('無料のテキストです。'.repeat(90)),
        fc.constant('a'.repeat(3_000)),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('\n\n'))

  it('lose no word of a text, whatever it is', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('document', 'slides', 'graphic'), (words, kind) => {
        const block = text(words)
        const layout = { document: 'document-article', slides: 'slides-content', graphic: 'graphic-list' }[
          kind
        ]
        const found = sheets(kind, [{ layout: layout ?? '', blocks: [heading, block] }])
        expect(bodyOf(found.flatMap(({ blocks }) => blocks))).toBe(bodyOf([block]))
        for (const { plan } of found)
          expect(plan.fit.step).toBeGreaterThanOrEqual(kind === 'document' ? 90 : 60)
      }),
      { numRuns: 15 },
    )
  })
})
