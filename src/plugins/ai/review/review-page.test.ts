import { expect, test } from 'vitest'
import { type Block, coreDesign, fromMarkdownText, isRichText, plainText } from '#design/index.ts'
import type { FindingCode } from './finding.ts'
import { reviewPage } from './review-page.ts'
import { prompt, review } from './testing/review-blocks.ts'

test('links to addresses nobody gave become their words', () => {
  const { page, findings } = review(
    [
      {
        blockType: 'text',
        body: fromMarkdownText(
          'Our [shop](https://kaldi.pt/shop) and [news](https://example.com/x), [mail](mailto:hello@kaldi.pt).',
        ),
      },
      { blockType: 'callToAction', title: 'Come by', url: 'https://roast.example', label: 'Book' },
    ],
    { layout: 'document-closing' },
  )
  const text = JSON.stringify(page)
  expect(text).toContain('https://kaldi.pt/shop')
  expect(text).toContain('mailto:hello@kaldi.pt')
  expect(text).not.toContain('example.com')
  expect(text).not.toContain('roast.example')
  expect(page.blocks.at(-1)?.['url']).toBe('#')
  expect(findings.filter(({ code }) => code === 'link')).toHaveLength(2)
})

test('figures of charts and tables that nobody gave are told apart by their source', () => {
  const points = [
    { label: 'North', value: 71 },
    { label: 'South', value: 29 },
  ]
  const chart = { blockType: 'chart', title: 'Where we sell', type: 'bar', points, source: 'Statista 2024' }
  const given = {
    ...chart,
    title: 'Water',
    points: [
      { label: 'Water', value: 40 },
      { label: 'Rest', value: 12000 },
    ],
    source: 'Kaldi',
  }
  const table = {
    blockType: 'table',
    columns: [{ label: 'Year' }, { label: 'Sales' }],
    rows: [{ cells: [{ text: 'First' }, { text: '4,711' }] }],
  }
  const { page } = review([chart, given, table], { layout: 'document-figures', language: 'de' })
  expect(page.blocks.filter(({ blockType }) => blockType !== 'heading').map(({ source }) => source)).toEqual([
    'Platzhalter',
    'Kaldi',
    'Platzhalter',
  ])
  expect(JSON.stringify(page)).toContain('"4,711"')
})

test('a name nobody gave is a placeholder wherever a field is meant for names', () => {
  const quote = (attribution: string): Block => ({
    blockType: 'quote',
    text: 'Water is the first ingredient.',
    attribution,
  })
  const named = (attribution: string): unknown =>
    review([quote(attribution)]).page.blocks.find(({ blockType }) => blockType === 'quote')?.['attribution']
  expect(named('Maria Sommer')).toBe('[Maria Sommer]')
  expect(named('Ana Prado')).toBe('Ana Prado')
  expect(named('From the brief')).toBe('From the brief')
})

test('literal words stay to the letter', () => {
  const words = 'We  serve "34,000" guests - says Peter Novak... **always**'
  const { page } = review([{ blockType: 'callout', tone: 'note', text: words }], {
    brief: { prompt: `Use this: ${words}`, literal: true },
  })
  expect(page.blocks[0]?.['text']).toBe(words)
  const added = review([{ blockType: 'callout', tone: 'note', text: 'We grew by 77%.' }], {
    brief: { literal: true },
  })
  expect(added.page.blocks[0]?.['text']).toBe('We grew by [77%].')
})

test('headings: the title once and first, steps of one, nothing hollow', () => {
  const body =
    '# Water is our first ingredient\n\n#### Why\n\nBecause it is.\n\n### Empty\n\n### End\n\nDone.\n\n### Hollow'
  const { page } = review([
    { blockType: 'text', body: fromMarkdownText(body) },
    { blockType: 'heading', title: 'Water is our first ingredient' },
    { blockType: 'heading', title: 'Water is our first ingredient.' },
  ])
  expect(page.blocks.map(({ blockType }) => blockType)).toEqual(['heading', 'text'])
  const rich = page.blocks[1]?.['body']
  const nodes = isRichText(rich) ? rich.root.children : []
  expect(nodes.map((node) => ('tag' in node ? node.tag : node.type))).toEqual([
    'h3',
    'paragraph',
    'h3',
    'paragraph',
  ])
  expect(isRichText(rich) && plainText(rich)).toBe('Why\nBecause it is.\nEnd\nDone.')
})

test('a page without a heading gets the plan’s', () => {
  const { page } = review([{ blockType: 'callout', tone: 'note', text: 'Water first.' }])
  expect(page.blocks[0]).toMatchObject({ blockType: 'heading', title: 'Water is our first ingredient' })
})

test('empty rows and blocks go, pictures to come stay with their blocks', () => {
  const { page, images } = reviewPage({
    page: {
      layout: 'document-article',
      blocks: [
        { blockType: 'callout', tone: 'note', text: ' ' },
        { blockType: 'heading', title: 'Water' },
        { blockType: 'steps', steps: [{ title: 'One' }, { title: '', text: '' }, { title: 'Two' }] },
        { blockType: 'image' },
      ],
    },
    images: [{ path: [3, 'image'], prompt: 'Beans', alt: 'Beans' }],
    brief: { prompt },
    plan: { language: 'en', pages: [{ title: 'Water' }] },
    index: 0,
    registry: coreDesign,
  })
  expect(page.blocks.map(({ blockType }) => blockType)).toEqual(['heading', 'steps', 'image'])
  expect(page.blocks[1]?.['steps']).toHaveLength(2)
  expect(images).toEqual([{ path: [2, 'image'], prompt: 'Beans', alt: 'Beans' }])
  expect(JSON.stringify(page)).not.toContain('Beans')
})

test('more than the layout holds goes, what is too long ends with a sentence', () => {
  const long = `${'Water matters to us here. '.repeat(30)}`
  const { page, findings } = review([
    { blockType: 'heading', title: 'T' },
    ...Array.from({ length: 12 }, (): Block => ({
      blockType: 'callout',
      tone: 'note',
      text: long.slice(0, 499),
    })),
  ])
  expect(page.blocks.length).toBeLessThanOrEqual(9)
  expect(findings.map(({ code }) => code)).toContain('too-much')
})

test('a page in another language is told', () => {
  const german =
    'Wir rösten den Kaffee mit der Hand und die Bohnen sind für unsere Gäste aus der ganzen Stadt.'
  const codes = (language: string): FindingCode[] =>
    review(
      [
        { blockType: 'heading', title: 'Wasser' },
        { blockType: 'callout', tone: 'note', text: german },
      ],
      { language },
    ).findings.map(({ code }) => code)
  expect(codes('de')).not.toContain('language')
  for (const language of ['en', 'fr', 'ja', 'ar', 'ru', 'tr']) expect(codes(language)).toContain('language')
})

test('a work cited, a date of a plan: placeholders; blocks that speak without words stay', () => {
  const { page } = review(
    [
      { blockType: 'heading', title: 'Sources' },
      { blockType: 'divider' },
      {
        blockType: 'references',
        entries: [{ author: 'Kaldi', title: 'The goat and the bean', year: '2021' }],
      },
      {
        blockType: 'timeline',
        entries: [
          { date: '2027', title: 'A second shop' },
          { date: '12 July 2026', title: 'Tasting' },
        ],
      },
    ],
    { brief: { literal: true } },
  )
  expect(page.blocks).toMatchObject([
    {},
    { blockType: 'divider' },
    { entries: [{ author: 'Kaldi', title: '[The goat and the bean]', year: '[2021]' }] },
    { entries: [{ date: '[2027]' }, { date: '12 July 2026' }] },
  ])
})
