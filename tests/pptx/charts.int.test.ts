import { afterAll, expect, test, vi } from 'vitest'
import { coreDesign, type Design } from '#design/index.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { readWorkbook } from '#plugins/slides/pptx/lint/workbook.ts'
import { type ExportedDeck, exportedDeck } from './exported-deck.ts'

const browsers = new BrowserPool()
afterAll(() => browsers.close())
// The validator takes seconds to start, on a busy machine many.
vi.setConfig({ testTimeout: 120_000 })

const kinds = ['bar', 'column', 'stacked', 'line', 'area', 'pie', 'doughnut', 'scatter']
const points = [
  { label: 'Odense', value: 34.5, compare: 12, x: 1.5 },
  { label: 'Caen', value: 64, compare: 31.25, x: 2 },
  { label: 'Lund & Malmö', value: 8.1, compare: 7, x: 4.75 },
]

const deckOf = (type: string): Design => ({
  title: 'Charts',
  kind: 'slides',
  theme: coreDesign.themes[0]?.slug ?? '',
  language: 'en',
  pages: [
    {
      layout: 'slides-chart',
      blocks: [
        { blockType: 'heading', title: 'Riders' },
        {
          blockType: 'chart',
          type,
          title: 'Riders by city',
          points,
          ...(type === 'pie' || type === 'doughnut' ? {} : { series: '2025', compareSeries: '2026' }),
        },
      ],
    },
  ],
})

const textOf = ({ files }: ExportedDeck, path: string): string => new TextDecoder().decode(files.get(path))

test.each(kinds)('a %s chart is a chart whose workbook has the figures of the design', async (type) => {
  const deck = await exportedDeck({ design: deckOf(type), browsers })
  expect(deck.findings).toEqual([])
  expect(deck.report).toMatchObject({ sorts: { charts: 1, pictures: 0 }, objects: { rasterised: 0 } })
  expect(textOf(deck, 'ppt/slides/slide1.xml').match(/<c:chart /g)).toHaveLength(1)
  const [path = ''] = [...deck.files.keys()].filter((each) => each.endsWith('.xlsx'))
  const book = readWorkbook(deck.files.get(path) ?? new Uint8Array())
  // Wherever the chart keeps them: every figure, and every name that is not a place across.
  const sheet = /<c:f>([^!]+)!/.exec(textOf(deck, 'ppt/charts/chart1.xml'))?.[1] ?? ''
  const cells = book.cells(`${sheet}!$A$1:$F$40`) ?? []
  const figures = cells.filter((each) => each !== '' && Number.isFinite(Number(each))).map(Number)
  expect(figures).toEqual(expect.arrayContaining(points.map(({ value }) => value)))
  if (type !== 'pie' && type !== 'doughnut' && type !== 'scatter')
    expect(figures).toEqual(expect.arrayContaining(points.map(({ compare }) => compare)))
  if (type === 'scatter') expect(figures).toEqual(expect.arrayContaining(points.map(({ x }) => x)))
  else expect(cells).toEqual(expect.arrayContaining(points.map(({ label }) => label)))
})

test('tables are tables, however large, and nothing in a deck of them is a picture', async () => {
  const columns = Array.from({ length: 8 }, (_, column) => ({ label: `Column ${column + 1}` }))
  const rows = Array.from({ length: 30 }, (_, row) => ({
    cells: columns.map((_column, column) => ({ text: `${row + 1}.${column + 1}` })),
  }))
  const pages = [{ layout: 'slides-table', blocks: [{ blockType: 'table', columns, rows }] }]
  const deck = await exportedDeck({ design: { ...deckOf('bar'), pages }, browsers })
  expect(deck.findings).toEqual([])
  expect(deck.report).toMatchObject({ sorts: { pictures: 0, charts: 0 }, objects: { rasterised: 0 } })
  const slides = [...deck.files.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path))
  const cells = slides.flatMap((path) => [...textOf(deck, path).matchAll(/<a:t>(\d+\.\d+)<\/a:t>/g)])
  expect(new Set(cells.map(([, text]) => text)).size).toBe(240)
})
