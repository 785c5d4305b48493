import { expect, test } from 'vitest'
import { type Block, coreDesign, type Design, fromMarkdownText, parsePages } from '#design/index.ts'
import { reviewDesign } from './review-design.ts'

const brief = { prompt: 'A report on trams in Ghent' }
const designOf = (pages: Block[][], language = 'en'): Design => ({
  title: 'Trams',
  kind: 'document',
  theme: 'broadsheet',
  language,
  pages: pages.map((blocks) => ({ layout: 'document-article', blocks })),
})
const text = (markdown: string): Block => ({ blockType: 'text', body: fromMarkdownText(markdown) })
const heading = (title: string): Block => ({ blockType: 'heading', title })

test('no sentence stands twice in a design, word for word or nearly; the first one stays', () => {
  const design = designOf([
    [heading('Quiet'), text('Trams make the whole street quieter. They carry more people.')],
    [
      heading('Green'),
      text(
        'Grass grows well between the rails. **Trams make the whole street quieter.** Children can hear birds again here.',
      ),
    ],
    [
      heading('Slow'),
      text('- The trams make the whole streets quieter.\n- They stop at every corner of town.'),
    ],
    [heading('Last'), { blockType: 'callout', tone: 'note', text: 'Trams make the whole street quieter.' }],
  ])
  const { pages, findings } = reviewDesign({ design, brief, registry: coreDesign })
  const all = JSON.stringify(pages)
  expect(all.match(/quieter/g)).toHaveLength(1)
  expect(all).toContain('Children can hear birds again here.')
  expect(pages.map(({ blocks }) => blocks.length)).toEqual([2, 2, 2, 1])
  expect(findings.filter(({ code }) => code === 'repeated').map(({ page }) => page)).toEqual([1, 2, 3])
  expect(parsePages(pages, coreDesign)).toMatchObject({ ok: true })
})

test('what differs in a figure, a name or a "not" is said once each', () => {
  const sentences = [
    'In the first district the tram stops 4 times an hour.',
    'In the first district the tram stops 6 times an hour.',
    'For families we planned the wide and quiet cars in front.',
    'For students we planned the wide and quiet cars in front.',
    'The tram will stop at night in the old town.',
    'The tram will not stop at night in the old town.',
  ]
  const { findings } = reviewDesign({
    design: designOf([[heading('A'), text(sentences.join(' '))]]),
    brief,
    registry: coreDesign,
  })
  expect(findings.filter(({ code }) => code === 'repeated')).toEqual([])
})

test('a page keeps its last block, two pages under one headline are told', () => {
  const callout: Block = { blockType: 'callout', tone: 'note', text: 'Trams make the whole street quieter.' }
  const { pages, findings } = reviewDesign({
    design: designOf([[heading('Same'), callout], [callout], [heading('Same')]]),
    brief,
    registry: coreDesign,
  })
  expect(pages[1]?.blocks).toHaveLength(1)
  expect(findings.filter(({ code, fixed }) => code === 'repeated' && !fixed).map(({ page }) => page)).toEqual(
    [1, 2],
  )
})

test('the person’s own words may be said twice', () => {
  const own = 'Trams make the whole street quieter.'
  const literal = { prompt: `${own} ${own}`, literal: true }
  const { pages } = reviewDesign({
    design: designOf([[text(own)], [text(own)]]),
    brief: literal,
    registry: coreDesign,
  })
  expect(JSON.stringify(pages).match(/quieter/g)).toHaveLength(2)
})

test('forty pages take less than fifty milliseconds of work', () => {
  const words =
    'tram street garden morning people rails quiet stop river bridge market school evening light window'.split(
      ' ',
    )
  const sentence = (seed: number): string =>
    `${Array.from({ length: 14 }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ')} ${seed}.`
  const pages = Array.from({ length: 40 }, (_, page): Block[] => [
    heading(`Page ${page}`),
    text(Array.from({ length: 14 }, (_, at) => sentence(page * 14 + at)).join(' ')),
    {
      blockType: 'steps',
      steps: Array.from({ length: 4 }, (_, at) => ({
        title: `Step ${at}`,
        text: sentence(1000 + page * 4 + at),
      })),
    },
  ])
  const design = designOf(pages)
  const run = (): number => {
    const started = process.cpuUsage()
    reviewDesign({ design, brief, registry: coreDesign })
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  }
  run()
  // The best of some: compiling and collecting garbage fall on the others.
  expect(Math.min(run(), run(), run(), run(), run())).toBeLessThan(50)
})
