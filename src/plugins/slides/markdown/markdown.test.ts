import fc from 'fast-check'
import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { coreDesign, type Design, fromMarkdownText } from '#design/index.ts'
import { showcase } from '#design/testing/showcase.ts'
import { designTree } from './design-tree.ts'
import { markdownOf } from './markdown-of.ts'

const treeOf = (design: Design): Root =>
  designTree(design, { registry: coreDesign, altOf: (id) => `Picture ${id}` })
const parsed = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

/** What a tree says, block by block: its sort and its words, with runs of text joined as a parser joins them. */
const said = (node: Nodes): unknown => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html')
    return node.type === 'html' ? `HTML ${node.value}` : node.value
  if (node.type === 'image') return `IMAGE ${node.alt}`
  if (node.type === 'break') return ' '
  if (!('children' in node)) return node.type
  const inner = (node.children as RootContent[]).map(said) // every parent's children are among these
  const isLine = ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link'].includes(node.type)
  const words = isLine ? inner.join('').replace(/\s+/g, ' ').trim() : inner
  if (['strong', 'emphasis', 'link'].includes(node.type)) return isLine ? inner.join('') : inner
  return [node.type, words]
}
/** A box before an item is text to a parser that does not know them. */
const withoutBoxes = (markdown: string): string => markdown.replace(/^(\s*(?:[-*] )+)\[[ x]\] /gm, '$1')

const expectSame = (design: Design): void => {
  const tree = treeOf(design)
  expect(said(parsed(withoutBoxes(markdownOf(tree))))).toEqual(said(tree))
}

const deck = (blocks: Design['pages'][number]['blocks'], more: Partial<Design> = {}): Design => ({
  title: 'A deck',
  kind: 'slides',
  theme: 'signal',
  language: 'en',
  pages: [{ layout: 'slides-content', blocks }],
  ...more,
})

const hostile = [
  '# not a heading',
  '- not a list',
  '1. not a list',
  '> not a quote',
  '```',
  '---',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  '[words](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  'a | b | c',
  '**bold** _thin_ `code` ~~gone~~',
  '&lt;b&gt; &amp; \\*',
  'https://evil.example',
  '[^1]: a note',
  '$x^2$',
  '    indented',
  '\t# tab',
  'تجربة',
  '日本語',
  '😀',
]
const words = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 20 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '))

describe('Markdown of a design', () => {
  it.each(['slides', 'document'])(
    'reads back as it was written, for every block and layout of %s',
    (kind) => {
      expectSame(showcase({ kind, theme: 'signal' }))
    },
  )

  it('holds the title, headlines, bullets, tables, quotes, figures, alternative texts and notes', () => {
    const design = deck([], {
      pages: [
        {
          layout: 'slides-content',
          part: 'The plan',
          notes: 'Greet them.\nThen begin.',
          blocks: [
            { blockType: 'heading', title: 'Three rails', lead: 'One city' },
            { blockType: 'text', body: fromMarkdownText('- one\n- two **strong**\n  - inner') },
          ],
        },
        {
          layout: 'slides-content',
          blocks: [
            {
              blockType: 'table',
              columns: [{ label: 'City' }, { label: 'Length' }],
              rows: [{ cells: [{ text: 'Odense' }, { text: '14|5' }] }],
            },
            { blockType: 'quote', text: 'It works.', attribution: 'Ana' },
            { blockType: 'image', image: 'a1', caption: 'On grass' },
            { blockType: 'checklist', items: [{ text: 'Asked', done: true }, { text: 'Built' }] },
            { blockType: 'chart', title: 'Riders', unit: 'k', points: [{ label: '2024', value: 12.5 }] },
          ],
        },
      ],
    })
    expect(markdownOf(treeOf(design))).toBe(`# A deck

## The plan

### Three rails

One city

- one
- two **strong**
  - inner

> **Notes:** Greet them.
>
> Then begin.

### Page 2

| City | Length |
| - | - |
| Odense | 14\\|5 |

> It works.
>
> — Ana

![Picture a1]()

On grass

- [x] Asked
- [ ] Built

**Riders, k**

| | k |
| - | - |
| 2024 | 12.5 |
`)
  })

  it('keeps every text a text, whatever is in it', () => {
    fc.assert(
      fc.property(words, words, words, (one, two, three) => {
        expectSame(
          deck(
            [
              { blockType: 'heading', title: one, lead: two },
              {
                blockType: 'table',
                caption: three,
                columns: [{ label: one }],
                rows: [{ cells: [{ text: two }] }],
              },
              { blockType: 'quote', text: three, attribution: one },
              { blockType: 'features', features: [{ title: two, text: three }, { title: one }] },
              { blockType: 'image', image: 'a', caption: two },
            ],
            { title: three },
          ),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('never lets a text become markup, an address or a tag', () => {
    for (const text of hostile) {
      const tree = parsed(
        markdownOf(treeOf(deck([{ blockType: 'heading', title: 'T', lead: `a ${text}\n${text}` }]))),
      )
      const found = JSON.stringify(tree)
      expect(found).not.toMatch(
        /"type":"(?:html|link|image|list|table|code|blockquote|thematicBreak|definition)"/,
      )
    }
  })

  it('keeps what rich text marks', () => {
    const body = fromMarkdownText('A **bold** and *thin* [link](https://example.com/a_b) with `code`.')
    expect(markdownOf(treeOf(deck([{ blockType: 'text', body }])))).toContain(
      'A **bold** and _thin_ [link](https://example.com/a_b) with `code`.',
    )
  })
})
