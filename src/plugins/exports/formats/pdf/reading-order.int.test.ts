import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { type BlockField, coreDesign, type Design, plainText, type RichText } from '#design/index.ts'
import { exampleBlock, samplePages } from '#design/testing/sample-design.ts'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { formatJob } from '../../testing/format-job.ts'
import { type ReadPage, readingOrder } from '../../testing/reading-order.ts'
import { sampleDesign } from '../../testing/sample-design.ts'
import writePdf from './write-pdf.handler.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const photograph = sharp({ create: { width: 300, height: 200, channels: 3, background: '#c33' } })
const record = { id: 'p', alt: 'A red field', width: 300, height: 200 }

const read = async (design: Design): Promise<ReadPage[]> => {
  const pictures = [{ record, type: 'image/jpeg', bytes: await photograph.clone().jpeg().toBuffer() }]
  const written = await writePdf(await formatJob({ design, browsers, pictures }))
  if (!(written instanceof Uint8Array)) throw new Error('a PDF is always a PDF')
  return readingOrder(written)
}

/** Every layout of a kind, and every block it allows once, with the headings and pictures that lead and interrupt them. */
const pagesOf = (kind: string): Design['pages'] => {
  const seen = new Set<string>()
  return samplePages(kind).map(({ layout, blocks }) => ({
    layout,
    blocks: blocks
      .filter(({ blockType }) => {
        const isNew = !seen.has(blockType) || blockType === 'heading' || blockType === 'image'
        seen.add(blockType)
        return isNew
      })
      // Only a cover and a hero are set otherwise without a picture.
      .map((block) => ({
        ...block,
        ...(['cover', 'hero', 'image'].includes(block.blockType) && { image: 'p' }),
      })),
  }))
}

// Every theme with every second kind: each kind is read in four of them.
const cases = coreDesign.themes.flatMap((theme, row) =>
  coreDesign.kinds
    .filter((_, column) => (row + column) % 2 === 0)
    .map((kind) => [theme.slug, kind.slug] as const),
)

test.each(cases)(
  'in %s, a %s is painted in the order it is told, and every figure has words',
  async (theme, kind) => {
    const pages = await read({ ...sampleDesign(kind, 0), theme, pages: pagesOf(kind) })
    expect(pages.flatMap(({ told }) => told).length).toBeGreaterThan(20)
    for (const { disordered, untold, unnamedFigures } of pages)
      expect({ disordered, untold, unnamedFigures }).toEqual({
        disordered: [],
        untold: [],
        unnamedFigures: 0,
      })
  },
)

const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b\u2060]+/g, '')
    .toLowerCase()

/** The words of a block's values, in the order of its fields. */
const wordsIn = (fields: readonly BlockField[], values: Readonly<Record<string, unknown>>): string[] =>
  fields.flatMap((field): string[] => {
    const value = values[field.name]
    if (field.name === 'url' || value === undefined || value === null) return []
    if (field.type === 'text' || field.type === 'textarea') return [String(value)]
    if (field.type === 'richText') return [plainText(value as RichText)] // an example's text
    if (field.type !== 'array') return []
    return (value as Record<string, unknown>[]).flatMap((row) => wordsIn(field.fields, row)) // an example's rows
  })

/** Of words in an order, those that come before ones that should precede them, or do not come at all. */
const missed = (words: readonly string[], text: string): string[] => {
  let from = 0
  return words.filter((each) => {
    const at = text.indexOf(squeezed(each), from)
    if (at >= 0) from = at
    return at < 0
  })
}

test('the words of a block are read in the order of its fields', async () => {
  // A drawing is told by its description, a list of contents by the design, code by its lines.
  const others = new Set(['chart', 'contents', 'code'])
  const blocks = coreDesign.blocks.filter(({ slug }) => !others.has(slug))
  const layout = 'document-text'
  const pages = blocks.map(({ slug }) => ({ layout, blocks: [exampleBlock(slug)] }))
  const text = squeezed(
    (await read({ ...sampleDesign('document', 0), pages })).flatMap(({ told }) => told).join(''),
  )
  const words = blocks.flatMap(({ slug, fields, example }) =>
    wordsIn(fields, example).map((each) => [slug, each]),
  )
  expect(words.length).toBeGreaterThan(80)
  expect(
    missed(
      words.map(([, each = '']) => each),
      text,
    ),
  ).toEqual([])
})
