import { afterAll, expect, test } from 'vitest'
import { coreDesign, type Design, pageSize, compositionOf, sheetsOf } from '#design/index.ts'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { formatJob } from '../../testing/format-job.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { sampleDesign } from '../../testing/sample-design.ts'
import writePdf from './write-pdf.handler.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const pdfOf = async (design: Design) => {
  const written = await writePdf(await formatJob({ design, browsers }))
  if (!(written instanceof Uint8Array)) throw new Error('a PDF is always a PDF')
  return readPdf(written)
}

const paged = coreDesign.kinds.filter((kind) => kind.flow === 'paged')

test.each(paged.flatMap((kind) => kind.sizes.map((size) => [kind.slug, size.slug] as const)))(
  'a %s in %s has a page for each page, in its size, with tags, outline, title and language',
  async (slug, size) => {
    const kind = coreDesign.kinds.find((each) => each.slug === slug)
    if (!kind) throw new Error(`no kind ${slug}`)
    const count = Math.min(kind.pages.max, 4)
    const design = sampleDesign(slug, count, { size, language: 'de', title: `Größe und Maß: ${size}` })
    const pdf = await pdfOf(design)

    expect(pdf.title).toBe(`Größe und Maß: ${size}`)
    expect(pdf.language).toBe('de')
    expect(pdf.tagged).toBe(true)
    expect(pdf.pages).toHaveLength(count)
    const { units } = pageSize(kind, size)
    for (const page of pdf.pages) {
      // A CSS pixel is three quarters of a point; Chromium rounds a page to whole ones.
      expect(Math.abs(page.width - units.width * 0.75)).toBeLessThan(1.5)
      expect(Math.abs(page.height - units.height * 0.75)).toBeLessThan(1.5)
      expect(page.text.trim()).not.toBe('')
    }
    expect(pdf.outline.length).toBeGreaterThan(0)
    expect(pdf.pages.flatMap((page) => page.tags)).toEqual(expect.arrayContaining(['H1']))
  },
)

test('a page of the file is a sheet of the design, and a table that is continued repeats its header', async () => {
  const table = coreDesign.blocks.find(({ slug }) => slug === 'table')?.example
  const rows = Array.from({ length: 40 }, (_, row) => ({
    cells: [{ text: `Row ${row}.` }, { text: `${row}` }],
  }))
  const columns = [{ label: 'Nameofrow' }, { label: 'Riders' }]
  for (const kind of ['document', 'slides', 'graphic']) {
    const pages = [{ layout: `${kind}-figures`, blocks: [{ ...table, columns, rows, blockType: 'table' }] }]
    const design = { ...sampleDesign(kind, 1), pages }
    const pdf = await pdfOf(design)
    const sheets = sheetsOf(compositionOf({ design, registry: coreDesign, assets: {}, media: 'print' }))
    expect(sheets.length).toBeGreaterThan(1)
    expect(pdf.pages).toHaveLength(sheets.length)
    for (const page of pdf.pages) expect(page.text.toLowerCase()).toContain('nameofrow')
    const text = pdf.pages.map((page) => page.text).join(' ')
    expect([...text.matchAll(/Row (\d+)\./g)].map(([, row]) => Number(row))).toEqual(
      rows.map((_, row) => row),
    )
  }
})

test('the outline has the headings in words, however their lines break', async () => {
  const title =
    'Considerable uncertainties notwithstanding, municipalities everywhere reconsider infrastructure'
  const { pages, ...rest } = sampleDesign('document', 1)
  const pdf = await pdfOf({
    ...rest,
    pages: pages.map((page) => ({ ...page, blocks: [{ blockType: 'cover', title }] })),
  })
  expect(pdf.outline).toContain(title)
})

test('a website becomes one PDF that holds its headings', async () => {
  const pdf = await pdfOf(sampleDesign('website', 3))
  expect(pdf.pages.length).toBeGreaterThan(0)
  expect(pdf.outline.length).toBeGreaterThan(0)
  expect(pdf.tagged).toBe(true)
})

test('the text of every theme can be found and copied', async () => {
  for (const theme of coreDesign.themes) {
    const design = sampleDesign('document', 1, { theme: theme.slug })
    const pdf = await pdfOf(design)
    const first = design.pages[0]?.blocks[0]
    const title = String(first?.['title'] ?? first?.['text'] ?? '')
    const squeezed = (text: string) => text.replace(/\s+/g, '').toLowerCase()
    expect(squeezed(pdf.pages[0]?.text ?? '')).toContain(squeezed(title))
  }
})
