import { afterAll, describe, expect, it } from 'vitest'
import type { Design } from '#design/index.ts'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { formatJob } from '../../testing/format-job.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { readingOrder } from '../../testing/reading-order.ts'
import { sampleDesign } from '../../testing/sample-design.ts'
import { paperOf } from './paper-of.ts'
import writePdf from './write-pdf.handler.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const slide = (title: string, notes: string) => ({
  layout: 'slides-statement',
  notes,
  blocks: [{ blockType: 'heading', title }],
})

const written = async (pages: Design['pages'], more: Partial<Design> = {}): Promise<Uint8Array> => {
  const design = sampleDesign('slides', 0, { pages, ...more })
  const bytes = await writePdf(await formatJob({ design, browsers, options: { notes: true } }))
  if (!(bytes instanceof Uint8Array)) throw new Error('a PDF is always a PDF')
  return bytes
}

const long = Array.from({ length: 90 }, (_, line) => `Sentence ${line + 1} of a long talk, as it is said.`)

describe('a PDF with notes pages', () => {
  it('has a sheet of paper for each slide, slide first and notes after, and goes on where they are long', async () => {
    const bytes = await written([
      slide('Trams return', 'Greet the room.\nThen begin.'),
      slide('What it costs', long.join('\n')),
      slide('Thank you', ''),
    ])
    const { pages, tagged, title, bookmarks } = await readPdf(bytes)
    expect(tagged).toBe(true)
    expect(title).toBe('A slides for testing')
    expect(pages.length).toBeGreaterThanOrEqual(5)
    for (const { width, height } of pages) {
      expect(Math.round(width)).toBe(595)
      expect(Math.round(height)).toBe(842)
    }
    expect(pages[0]?.text).toMatch(/Trams\s+return.*Notes · 1.*Greet the room\..*Then begin\./s)
    expect(pages.at(-1)?.text).toMatch(/Thank\s+you.*Notes · 3/s)
    expect(bookmarks.map((each) => each.replace(/^-+/, ''))).toEqual([
      'Trams return',
      'What it costs',
      'Thank you',
    ])
    const order = await readingOrder(bytes)
    expect(order.flatMap(({ untold, disordered }) => [...untold, ...disordered])).toEqual([])
    const told = order.flatMap((page) => page.told).join(' ')
    const places = long.map((line) => told.indexOf(line))
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
  })

  it('is on the paper and in the direction of its language', async () => {
    const bytes = await written([slide('الترام يعود', 'رحّب بالحاضرين ثم ابدأ.')], { language: 'ar' })
    const { pages, language } = await readPdf(bytes)
    expect(language).toBe('ar')
    // Painted from right to left, dots and marks apart from their letters.
    const letters = [...(pages[0]?.text.normalize('NFKC') ?? '')]
    for (const letter of 'رح') expect(letters).toContain(letter)
    const letter = await readPdf(await written([slide('Trams', 'Hi')], { language: 'en-US' }))
    expect([letter.pages[0]?.width, letter.pages[0]?.height]).toEqual([612, 792])
  })
})

it.each([
  ['en', 'A4'],
  ['en-GB', 'A4'],
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['zh-Hant-TW', 'A4'],
  ['de', 'A4'],
])('paper of %s is %s', (language, paper) => expect(paperOf(language)).toBe(paper))
